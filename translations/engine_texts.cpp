// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the texts that the desktop takes from the engine (steps and their settings, options, targets, meanings of
// columns) as a source that lupdate reads: engine_texts > generated/engine_texts.hxx.
#include "app/compose.h"
#include "engine/core/options.h"
#include "engine/services/preparation.h"
#include "engine/services/templates.h"
#include "engine/steps/catalogue.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

// Not a mark, the name of a file format, or a type of SQL.
bool isWord(const QString &choice)
{
    static const QStringList kNames{u"csv"_s,  u"tsv"_s, u"json"_s,   u"ndjson"_s, u"parquet"_s,
                                    u"xlsx"_s, u"ods"_s, u"sqlite"_s, u"duckdb"_s, u"sha256"_s};
    return choice == choice.toLower() && choice != choice.toUpper() && !kNames.contains(choice);
}

class Texts
{
public:
    void add(const QString &context, const QString &text)
    {
        if (!text.trimmed().isEmpty() && !m_known[context].contains(text)) {
            m_known[context].insert(text);
            m_texts[context].append(text);
        }
    }

    // Titles, descriptions, units and choices, at any depth.
    void addSchema(const QJsonObject &schema)
    {
        for (const QLatin1StringView key : {"title"_L1, "description"_L1, "x-unit"_L1})
            if (schema.value(key).isString())
                add(u"Steps"_s, schema.value(key).toString());
        const QJsonArray choices = schema.value("enum"_L1).toArray();
        for (const auto &choice : choices)
            if (const QString word = choice.toString().replace(u'_', u' '); isWord(word))
                add(u"Steps"_s, word);
        for (auto it = schema.begin(); it != schema.end(); ++it)
            if (it->isObject() && it.key() != "default"_L1)
                addSchema(it->toObject());
        for (const QLatin1StringView key : {"anyOf"_L1, "oneOf"_L1}) {
            const QJsonArray alternatives = schema.value(key).toArray();
            for (const auto &each : alternatives)
                addSchema(each.toObject());
        }
    }

    void print() const
    {
        std::puts("// SPDX-FileCopyrightText: 2026 AW Studio contributors\n"
                  "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                  "// Made by translations/engine_texts.cpp for lupdate; never compiled.");
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
            for (QString text : *it)
                std::printf("QT_TRANSLATE_NOOP(\"%s\", \"%s\");\n", qPrintable(it.key()),
                            qUtf8Printable(text.replace(u'\\', u"\\\\"_s)
                                               .replace(u'"', u"\\\""_s)
                                               .replace(u'\t', u"\\t"_s)
                                               .replace(u'\n', u"\\n"_s)));
    }

private:
    QMap<QString, QStringList> m_texts; // by context
    QMap<QString, QSet<QString>> m_known;
};

} // namespace

int main()
{
    Texts texts;
    aw::steps::Catalogue catalogue;
    aw::app::fillCatalogue(catalogue);
    const QList<aw::core::StepDescriptor> descriptors = catalogue.descriptors();
    for (const aw::core::StepDescriptor &descriptor : descriptors) {
        for (const QString &text : {descriptor.title, descriptor.category, descriptor.description, descriptor.help})
            texts.add(u"Steps"_s, text);
        for (const auto &example : descriptor.examples)
            texts.add(u"Steps"_s, example.toObject().value("title"_L1).toString());
        for (const QStringList &ports : {descriptor.inputPorts, descriptor.outputPorts})
            for (QString port : ports)
                if (port != "main"_L1)
                    texts.add(u"Steps"_s, port.replace(u'_', u' '));
        texts.addSchema(descriptor.configSchema);
    }
    for (const aw::core::OptionInfo &option : aw::core::optionTable())
        if (option.type != aw::core::OptionType::Secret) // no page shows those
            texts.add(u"aw::core::options"_s, QString::fromUtf8(option.help));
    for (const aw::services::TargetInfo &target : aw::services::preparationTargets()) {
        texts.add(u"Targets"_s, target.title);
        texts.add(u"Targets"_s, target.description);
    }
    for (const aw::services::Template &each : aw::services::templates()) {
        texts.add(u"Templates"_s, each.name);
        texts.add(u"Templates"_s, each.description);
    }
    // As engine/agents/meaning.h lists them.
    for (const QString &meaning :
         {u"identifier"_s, u"latitude"_s,    u"longitude"_s,   u"date"_s,     u"datetime"_s,    u"time"_s,
          u"duration"_s,   u"currency"_s,    u"percent"_s,     u"quantity"_s, u"category"_s,    u"ordinal"_s,
          u"boolean"_s,    u"name"_s,        u"person name"_s, u"e-mail"_s,   u"url"_s,         u"ip address"_s,
          u"phone"_s,      u"postal code"_s, u"country"_s,     u"region"_s,   u"edge source"_s, u"edge target"_s,
          u"embedding"_s,  u"free text"_s})
        texts.add(u"Meanings"_s, meaning);
    texts.print();
    return 0;
}
