<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>%n step added</numerusform>
            <numerusform>%n steps added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>%n step removed</numerusform>
            <numerusform>%n steps removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>%n step changed</numerusform>
            <numerusform>%n steps changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Delete %n step</numerusform>
            <numerusform>Delete %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reads at most %n steps</source>
        <translation>
            <numerusform>“%1” reads at most %n step</numerusform>
            <numerusform>“%1” reads at most %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n steps</source>
        <translation>
            <numerusform>Switch off %n step</numerusform>
            <numerusform>Switch off %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n steps</source>
        <translation>
            <numerusform>Switch on %n step</numerusform>
            <numerusform>Switch on %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n steps</source>
        <translation>
            <numerusform>Paste %n step</numerusform>
            <numerusform>Paste %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message numerus="yes">
        <source>%1 different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%1 value</numerusform>
            <numerusform>%1 different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 row</numerusform>
            <numerusform>%1 · %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, at minute %1</source>
        <translation>
            <numerusform>Every hour, at minute %1</numerusform>
            <numerusform>Every %n hours, at minute %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Every minute from %1 to %2</numerusform>
            <numerusform>Every %n minutes from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Monday to Friday, every minute from %1 to %2</numerusform>
            <numerusform>Monday to Friday, every %n minutes from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ApprovalCard</name>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>The step “%1” gave out %2 row (%3 came in). May it go on?</numerusform>
            <numerusform>The step “%1” gave out %2 rows (%3 came in). May they go on?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderScene</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChangeCards</name>
    <message numerus="yes">
        <source>%n more steps differ.</source>
        <translation>
            <numerusform>%n more step differs.</numerusform>
            <numerusform>%n more steps differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChecksView</name>
    <message numerus="yes">
        <source>%1 of %2 rules hold</source>
        <translation>
            <numerusform>%1 of %2 rule holds</numerusform>
            <numerusform>%1 of %2 rules hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 break it</source>
        <comment>rows or values that break a rule</comment>
        <translation>
            <numerusform>%1 breaks it</numerusform>
            <numerusform>%1 break it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::CompareView</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataPage</name>
    <message numerus="yes">
        <source>%1 lines or cells of the file could not be read; they are kept apart.</source>
        <translation>
            <numerusform>%1 line or cell of the file could not be read; it is kept apart.</numerusform>
            <numerusform>%1 lines or cells of the file could not be read; they are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were brought in.</source>
        <translation>
            <numerusform>%n file was brought in.</numerusform>
            <numerusform>%n files were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 rows.</source>
        <translation>
            <numerusform>Copied %1 row.</numerusform>
            <numerusform>Copied %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceView</name>
    <message numerus="yes">
        <source>%1 cells changed</source>
        <translation>
            <numerusform>%1 cell changed</numerusform>
            <numerusform>%1 cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 added</numerusform>
            <numerusform>%1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed</source>
        <translation>
            <numerusform>%1 removed</numerusform>
            <numerusform>%1 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %1 rows are the same.</source>
        <translation>
            <numerusform>Nothing differs: the %1 row is the same.</numerusform>
            <numerusform>Nothing differs: all %1 rows are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows the same</source>
        <translation>
            <numerusform>%1 row the same</numerusform>
            <numerusform>%1 rows the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ExportFlow</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>Exported %1 row to %2.</numerusform>
            <numerusform>Exported %1 rows to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryPane</name>
    <message numerus="yes">
        <source>%1 runs are in %2.</source>
        <translation>
            <numerusform>%1 run is in %2.</numerusform>
            <numerusform>%1 runs are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait for you</source>
        <translation>
            <numerusform>%n approval waits for you</numerusform>
            <numerusform>%n approvals wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ImportAssistant</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LedgerView</name>
    <message numerus="yes">
        <source>%1 rows left out on purpose: %2</source>
        <translation>
            <numerusform>%1 row left out on purpose: %2</numerusform>
            <numerusform>%1 rows left out on purpose: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that could not be placed: %2</source>
        <translation>
            <numerusform>%1 row that could not be placed: %2</numerusform>
            <numerusform>%1 rows that could not be placed: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that became one with others: %2</source>
        <translation>
            <numerusform>%1 row that became one with others: %2</numerusform>
            <numerusform>%1 rows that became one with others: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that came from other rows: %2</source>
        <translation>
            <numerusform>%1 row that came from other rows: %2</numerusform>
            <numerusform>%1 rows that came from other rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2</source>
        <translation>
            <numerusform>%1 row: %2</numerusform>
            <numerusform>%1 rows: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LogPanel</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n jobs run</source>
        <translation>
            <numerusform>%n job runs</numerusform>
            <numerusform>%n jobs run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring in %n files</source>
        <translation>
            <numerusform>Drop to bring in %n file</numerusform>
            <numerusform>Drop to bring in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored shortcuts cannot be used and are ignored: %1</source>
        <translation>
            <numerusform>%n stored shortcut cannot be used and is ignored: %1</numerusform>
            <numerusform>%n stored shortcuts cannot be used and are ignored: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NavigationRail</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotCanvas</name>
    <message numerus="yes">
        <source>%1 rows near %2, %3</source>
        <translation>
            <numerusform>%1 row near %2, %3</numerusform>
            <numerusform>%1 rows near %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 rows</source>
        <translation>
            <numerusform>%1, %2: %3 row</numerusform>
            <numerusform>%1, %2: %3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 rows</source>
        <translation>
            <numerusform>%1 to %2: %3 row</numerusform>
            <numerusform>%1 to %2: %3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
median %2, middle half %3 to %4
%5 rows</source>
        <translation>
            <numerusform>%1
median %2, middle half %3 to %4
%5 row</numerusform>
            <numerusform>%1
median %2, middle half %3 to %4
%5 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 rows</source>
        <translation>
            <numerusform>%1
%2 row</numerusform>
            <numerusform>%1
%2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotPanel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 without a value left out</numerusform>
            <numerusform>%1 without a value left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StartPage</name>
    <message numerus="yes">
        <source>jobs under way</source>
        <comment>stands below their number</comment>
        <translation>
            <numerusform>job under way</numerusform>
            <numerusform>jobs under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for you</source>
        <comment>stands below a number of jobs</comment>
        <translation>
            <numerusform>waits for you</numerusform>
            <numerusform>wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success, of the last %n runs</source>
        <comment>stands below a share</comment>
        <translation>
            <numerusform>success, of the last run</numerusform>
            <numerusform>success, of the last %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n tables</source>
        <comment>stands below a size of data</comment>
        <translation>
            <numerusform>in %n table</numerusform>
            <numerusform>in %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the last %n runs took</source>
        <translation>
            <numerusform>How long the last run took</numerusform>
            <numerusform>How long the last %n runs took</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepForm</name>
    <message numerus="yes">
        <source>%n steps are selected</source>
        <translation>
            <numerusform>%n step is selected</numerusform>
            <numerusform>%n steps are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepList</name>
    <message numerus="yes">
        <source>%1 → %2 rows</source>
        <translation>
            <numerusform>%1 → %2 row</numerusform>
            <numerusform>%1 → %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 row/s</numerusform>
            <numerusform>%1 rows/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TablePanel</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TimesEditor</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowEditor</name>
    <message numerus="yes">
        <source>“%1” has given out %2 rows and waits for you.</source>
        <translation>
            <numerusform>“%1” has given out %2 row and waits for you.</numerusform>
            <numerusform>“%1” has given out %2 rows and waits for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 rows.</source>
        <translation>
            <numerusform>Done: %1 row.</numerusform>
            <numerusform>Done: %1 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowList</name>
    <message numerus="yes">
        <source>%1 … (%n steps)</source>
        <translation>
            <numerusform>%1 … (%n step)</numerusform>
            <numerusform>%1 … (%n steps)</numerusform>
        </translation>
    </message>
</context>
</TS>
