// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of steps that read and write files work with: all step types, a folder of the user's, and a context.
#pragma once

#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QDir>
#include <QTest>

class FileBench
{
protected:
    FileBench() { aw::steps::registerSteps(m_catalogue); }

    void renew() // before each test
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_context = std::make_unique<FakeContext>();
    }
    QString path(const QString &name) const { return QDir(m_folder->path()).canonicalPath() + u'/' + name; }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList left() const // what stands in the folder
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    aw::steps::Catalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeContext> m_context;
};
