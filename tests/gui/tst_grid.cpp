// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid over many rows and many columns, by mouse and keyboard.
#include "tests/gui/desktop.h"
#include "tests/gui/stall_watch.h"

#include "ui/tables/cell_delegate.h"
#include "ui/tables/filter_popup.h"
#include "ui/tables/preview_model.h"

#include <QApplication>
#include <QClipboard>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{
constexpr int kPatience = 60'000;
}

class GridTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;

    ui::TablePanel &panel() { return m_desktop->window().dataPage().table(); }
    ui::GridView &grid() { return panel().grid(); }

    void open(const QByteArray &csv)
    {
        m_desktop->import(m_desktop->write(u"grid.csv"_s, csv));
        m_desktop->window().showPage(ui::MainWindow::DataId);
        QVERIFY(QTest::qWaitFor([&] { return settled() && grid().isLoaded(); }, kPatience));
    }
    bool settled() { return panel().table() && panel().isSettled(); }
    QString cell(qint64 row, int column)
    {
        const QVariantList *cells = panel().rows().row(row);
        return cells ? (*cells)[column].toString() : u"<not there>"_s;
    }
    static QByteArray numbers(int rows)
    {
        QByteArray csv = "id,square,word\n";
        for (int i = 0; i < rows; ++i)
            csv += QByteArray::number(i) + ',' + QByteArray::number((i * 7919) % 100'003) + ",w" +
                   QByteArray::number(i % 10) + '\n';
        return csv;
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        m_desktop->window().resize(1200, 800);
        m_desktop->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
    }
    void cleanup() { m_desktop.reset(); }

    void jumpsAnywhereAndKeepsFewRows();
    void aClickOnTheHeadSorts();
    void sortedRowsSideBySideComeAtOnce();
    void searchAndFiltersArePushedDown();
    void aFilterThatDoesNotFitIsNotOffered();
    void copiesCells();
    void showsTwoHundredColumns();
    void emptyTablesHaveTheirHeads();
    void cellsLookAsTheStyleDrawsThem();
};

void GridTest::jumpsAnywhereAndKeepsFewRows()
{
    constexpr int kRows = 200'000;
    open(numbers(kRows));
    QCOMPARE(panel().rows().rowCount(), kRows);
    tests::StallWatch watch;
    for (const qint64 row : {150'000, 3, 99'999, 199'999}) {
        grid().jumpTo(row);
        QTRY_VERIFY_WITH_TIMEOUT(grid().isLoaded(), kPatience);
        QCOMPARE(cell(row, 0), QString::number(row));
    }
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(grid().currentRow(), 0);
    QTest::keyClick(&grid(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(grid().currentRow(), kRows - 1);
    QTRY_VERIFY_WITH_TIMEOUT(grid().isLoaded(), kPatience);
    QVERIFY(!panel().rows().row(75'000)); // what was never looked at is not there
    qInfo("the longest stall of the GUI thread: %lld ms", static_cast<long long>(watch.longest().count()));
}

void GridTest::aClickOnTheHeadSorts()
{
    open(numbers(5'000));
    const auto click = [&] {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().headRect(1).center());
        QTRY_VERIFY_WITH_TIMEOUT(settled() && grid().isLoaded(), kPatience);
    };
    click();
    QCOMPARE(cell(0, 1), u"0"_s);
    QVERIFY(cell(1, 1).toInt() <= cell(2, 1).toInt());
    click();
    QVERIFY(cell(0, 1).toInt() >= cell(1, 1).toInt());
    QVERIFY(cell(0, 1).toInt() > 90'000);
    click(); // as it was
    QCOMPARE(cell(1, 0), u"1"_s);
}

void GridTest::sortedRowsSideBySideComeAtOnce()
{
    open(numbers(5'000));
    panel().sortBy(u"square"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && grid().isLoaded(), kPatience);
    QSignalSpy arrived(&panel().rows(), &ui::TableRows::arrived);
    panel().rows().want(3'047, 3'093); // across the bounds of pages, whatever their size
    QTRY_VERIFY_WITH_TIMEOUT(panel().rows().row(3'093), kPatience);
    QCOMPARE(arrived.count(), 1);
    for (qint64 row = 3'048; row <= 3'093; ++row)
        QVERIFY(cell(row - 1, 1).toInt() <= cell(row, 1).toInt());
}

void GridTest::searchAndFiltersArePushedDown()
{
    open(numbers(3'000));
    auto *search = m_desktop->window().dataPage().findChild<QLineEdit *>(u"tableSearch"_s);
    QTest::keyClicks(search, u"w7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(panel().rows().rowCount(), 300, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(grid().isLoaded(), kPatience);
    QCOMPARE(cell(0, 0), u"7"_s);
    panel().askForFilter(u"id"_s);
    auto *popup = panel().findChild<ui::FilterPopup *>();
    QVERIFY(popup);
    auto *value = popup->findChild<QLineEdit *>(u"filterValue"_s);
    QTest::keyClicks(value, u"17"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel().rows().rowCount(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(grid().isLoaded(), kPatience);
    QCOMPARE(cell(0, 0), u"17"_s);
    search->clear();
    panel().setFilters({});
    QTRY_COMPARE_WITH_TIMEOUT(panel().rows().rowCount(), 3'000, kPatience);
}

void GridTest::aFilterThatDoesNotFitIsNotOffered()
{
    open(numbers(100));
    panel().askForFilter(u"square"_s);
    auto *popup = panel().findChild<ui::FilterPopup *>();
    auto *apply = popup->findChild<QPushButton *>(u"filterApply"_s);
    QVERIFY(!apply->isEnabled()); // no value yet
    QTest::keyClicks(popup->findChild<QLineEdit *>(u"filterValue"_s), u"many"_s);
    QVERIFY(!apply->isEnabled());
    popup->reject();
}

void GridTest::copiesCells()
{
    open("name,note\nAda,\"x, \"\"y\"\"\"\nBob,\n");
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().cellRect(0, 0).center());
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ShiftModifier, grid().cellRect(1, 1).center());
    panel().copySelection(true);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"name,note\nAda,\"x, \"\"y\"\"\"\nBob,\n"_s,
                              kPatience);
    grid().setFocus();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().cellRect(0, 0).center());
    QTest::keySequence(&grid(), QKeySequence::Copy);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"Ada"_s, kPatience);
}

void GridTest::showsTwoHundredColumns()
{
    constexpr int kColumns = 200;
    QByteArrayList names;
    QByteArrayList values;
    for (int i = 0; i < kColumns; ++i) {
        names.append("column " + QByteArray::number(i) + (i == 5 ? QByteArray(500, 'x') : QByteArray()));
        values.append(QByteArray::number(i));
    }
    open(names.join(',') + '\n' + values.join(',') + '\n' + values.join(',') + '\n');
    QCOMPARE(panel().table()->schema().columns.size(), kColumns);
    tests::StallWatch watch;
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_End);
    QCOMPARE(grid().currentColumn(), kColumns - 1);
    QCOMPARE(cell(0, kColumns - 1), u"199"_s);
    QVERIFY(grid().viewport()->rect().contains(grid().cellRect(0, kColumns - 1).center()));
    QVERIFY(grid().headRect(5).width() <= 400);
    QTRY_VERIFY_WITH_TIMEOUT(panel().profile().has_value(), kPatience);
    qInfo("the longest stall of the GUI thread: %lld ms", static_cast<long long>(watch.longest().count()));
}

void GridTest::emptyTablesHaveTheirHeads()
{
    m_desktop->import(m_desktop->write(u"empty.csv"_s, "a,b,c\n"));
    m_desktop->window().showPage(ui::MainWindow::DataId);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
    QCOMPARE(panel().rows().rowCount(), 0);
    QCOMPARE(panel().table()->schema().columns.size(), 3);
    grid().viewport()->grab(); // draws
    QTest::keyClick(&grid(), Qt::Key_Down);
    panel().copySelection(false);
}

// The same table twice, once with Qt's own delegate: other words than those would be another picture.
void GridTest::cellsLookAsTheStyleDrawsThem()
{
    data::Table table;
    table.schema.columns = {{u"word"_s, u"VARCHAR"_s, {}, {}}, {u"number"_s, u"BIGINT"_s, {}, {}}};
    table.rows = {{u"short"_s, 17},
                  {u"a text that is far too long for its column and is cut at its end"_s, 123'456'789},
                  {u"\u0645\u0631\u062d\u0628\u0627"_s, -1},
                  {QVariant(), QVariant()},
                  {u"chosen"_s, 3}};
    ui::PreviewModel model;
    model.setTable(table);
    model.setTypes(table.schema);
    const auto picture = [&](QAbstractItemDelegate *delegate) {
        QTableView view;
        view.setModel(&model);
        view.setWordWrap(false);
        view.resize(420, 260);
        if (delegate)
            view.setItemDelegate(delegate);
        view.selectRow(4);
        view.show();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(&view)); }();
        view.grab(); // the second time texts are drawn as they were kept
        return view.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    };
    ui::CellDelegate delegate;
    const QImage ours = picture(&delegate);
    const QImage theirs = picture(nullptr);
    QCOMPARE(ours.size(), theirs.size());
    qsizetype different = 0;
    for (int y = 0; y < ours.height(); ++y)
        for (int x = 0; x < ours.width(); ++x)
            different += std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y))) > 40;
    QVERIFY2(different == 0, qPrintable(u"%1 points differ"_s.arg(different)));
}

QTEST_MAIN(GridTest)
#include "tst_grid.moc"
