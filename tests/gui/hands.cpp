// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTabBar>
#include <QTest>

namespace aw::tests
{

void Hands::openWindow()
{
    m_desktop = std::make_unique<Desktop>(*qApp);
    window().resize(1280, 800);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    window().activateWindow();
}

void Hands::click(const QString &button)
{
    QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
}

bool Hands::canClick(const QString &button)
{
    const auto *found = child<QAbstractButton>(button);
    return found->isVisible() && found->isEnabled();
}

void Hands::type(const QString &field, const QString &text)
{
    auto *edit = child<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, text);
}

void Hands::choose(const QString &box, int index)
{
    const QPointer<QComboBox> found = child<QComboBox>(box);
    const QString words = found->itemText(index);
    found->showPopup();
    QTest::keyClick(found->view(), Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(found->view(), Qt::Key_Down);
    QTest::keyClick(found->view(), Qt::Key_Return);
    if (found)                                 // what was chosen may have made the window anew
        QCOMPARE(found->currentText(), words); // an invitation to choose is gone by then
}

void Hands::clickTab(const QString &tabs, int index)
{
    auto *found = child<QTabBar>(tabs);
    QTest::mouseClick(found, Qt::LeftButton, {}, found->tabRect(index).center());
}

} // namespace aw::tests
