// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/node_look.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class NodeWords
{
    Q_DECLARE_TR_FUNCTIONS(NodeWords)
};

QStringList shownInputs(const core::Step &step, const core::StepDescriptor *descriptor)
{
    if (!descriptor)
        return step.inputs.isEmpty() ? QStringList{u"main"_s} : QStringList(step.inputs.size(), u"main"_s);
    QStringList ports = descriptor->inputPorts;
    if (descriptor->repeatsLastInput && !ports.isEmpty())
        while (ports.size() <= step.inputs.size())
            ports.append(ports.last());
    return ports;
}

} // namespace

QString NodeLook::words() const
{
    QStringList parts{title};
    if (type != title)
        parts.append(type);
    parts.append(problem.isEmpty() ? state : problem);
    if (isResult)
        parts.append(NodeWords::tr("gives the result"));
    if (asks)
        parts.append(NodeWords::tr("asks before it goes on"));
    return parts.join(u", "_s);
}

NodeLook nodeLook(const WorkflowDocument &document, qsizetype index, const NodeStatus &status)
{
    const core::Step &step = document.steps()[index];
    const core::StepDescriptor *descriptor = document.types().find(step.type);
    NodeLook look;
    look.id = step.id;
    look.title = document.types().titleOf(step);
    look.type = descriptor ? descriptor->title : NodeWords::tr("unknown type “%1”").arg(step.type);
    look.icon = iconOf(descriptor);
    look.inputs = shownInputs(step, descriptor);
    look.outputs = descriptor ? descriptor->outputPorts : QStringList{u"main"_s};
    look.disabled = step.disabled;
    look.asks = step.requireApproval;
    look.hasNote = !step.note.isEmpty();
    look.isResult = document.steps().size() > 1 && index == document.steps().size() - 1;
    look.problem = status.problem;
    look.progress = status.progress;
    if (step.disabled) {
        look.state = NodeWords::tr("Switched off");
        look.stateIcon = u"pause"_s;
    } else if (!status.problem.isEmpty()) {
        look.state = status.problem;
        look.stateIcon = u"warning"_s;
        look.tone = Tone::Warning;
    } else if (!status.look.words.isEmpty()) {
        look.state = status.look.words;
        look.stateIcon = status.look.icon;
        look.tone = status.look.tone;
    } else {
        look.state = NodeWords::tr("Not run yet");
        look.stateIcon = u"clock"_s;
    }
    return look;
}

QString iconOf(const core::StepDescriptor *descriptor)
{
    if (!descriptor)
        return u"warning"_s;
    static QHash<QString, bool> known; // every node asks with every edit; GUI thread
    auto found = known.find(descriptor->icon);
    if (found == known.end())
        found = known.insert(descriptor->icon, !descriptor->icon.isEmpty() &&
                                                   QFile::exists(u":/aw/icons/%1.svg"_s.arg(descriptor->icon)));
    if (*found)
        return descriptor->icon;
    static const QHash<QString, QString> kByCategory{{u"Input"_s, u"import"_s},       {u"Columns"_s, u"columns"_s},
                                                     {u"Rows"_s, u"filter"_s},        {u"Quality"_s, u"validation"_s},
                                                     {u"Output"_s, u"export"_s},      {u"Combine"_s, u"combine"_s},
                                                     {u"Preparation"_s, u"prepare"_s}};
    return kByCategory.value(descriptor->category, u"prepare"_s);
}

QString portTitle(const QString &port, bool isInput)
{
    if (port == "main"_L1)
        return isInput ? NodeWords::tr("Input") : NodeWords::tr("Output");
    QString title = port;
    return stepWords(title.replace(u'_', u' '));
}

} // namespace aw::ui
