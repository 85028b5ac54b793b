<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColumnLooks</name>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>所有单元格均为空。</translation>
    </message>
    <message>
        <source>%1 of the cells are empty.</source>
        <translation>%1 的单元格为空。</translation>
    </message>
    <message>
        <source>Holds a single value.</source>
        <translation>只包含一个值。</translation>
    </message>
    <message>
        <source>Every value is different: it may identify the rows.</source>
        <translation>所有值各不相同：该列可能用于标识行。</translation>
    </message>
    <message>
        <source>Text that looks like numbers, such as “%1”. Prepare turns it into numbers.</source>
        <translation>看起来像数字的文本，例如“%1”。准备时会转换为数字。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no step “%1”</source>
        <translation>没有步骤“%1”</translation>
    </message>
    <message>
        <source>There is no step type “%1”</source>
        <translation>没有步骤类型“%1”</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>“%1” brings data in; it reads no other step</source>
        <translation>“%1”用于导入数据，不读取其他步骤</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Nothing is connected there</source>
        <translation>此处没有连接</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>插入“%1”</translation>
    </message>
    <message>
        <source>Only a step without lines can be put on a line</source>
        <translation>只有没有连线的步骤才能放到连线上</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>“%1” has no output “%2”</source>
        <translation>“%1”没有输出“%2”</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>“%1” reads one step only</source>
        <translation>“%1”只能读取一个步骤</translation>
    </message>
    <message>
        <source>Put the tables together first, with “Join” or “Union rows”.</source>
        <translation>请先用“连接”或“合并行”将表合在一起。</translation>
    </message>
    <message>
        <source>A step cannot read itself</source>
        <translation>步骤不能读取自身</translation>
    </message>
    <message>
        <source>“%1” would wait for its own result</source>
        <translation>“%1”将等待自身的结果</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>连接“%1”与“%2”</translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>断开“%1”</translation>
    </message>
    <message>
        <source>Lead a line to “%1”</source>
        <translation>将连线引至“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Change the note of “%1”</source>
        <translation>更改“%1”的备注</translation>
    </message>
    <message>
        <source>Ask before “%1” goes on</source>
        <translation>“%1”继续之前询问</translation>
    </message>
    <message>
        <source>Let “%1” go on by itself</source>
        <translation>让“%1”自动继续</translation>
    </message>
    <message>
        <source>“%1” brings data in and cannot be switched off</source>
        <translation>“%1”用于导入数据，无法停用</translation>
    </message>
    <message>
        <source>Nothing could stand for it.</source>
        <translation>没有可以替代它的内容。</translation>
    </message>
    <message>
        <source>“%1” is read by another step</source>
        <translation>“%1”被另一个步骤读取</translation>
    </message>
    <message>
        <source>The result of a run is the output of a step at an end.</source>
        <translation>运行的结果是末端步骤的输出。</translation>
    </message>
    <message>
        <source>Make “%1” the result</source>
        <translation>将“%1”设为结果</translation>
    </message>
    <message>
        <source>Paste a step</source>
        <translation>粘贴步骤</translation>
    </message>
    <message>
        <source>Rename the workflow</source>
        <translation>重命名工作流</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>更改参数</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>删除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reads at most %n steps</source>
        <translation>
            <numerusform>“%1”最多读取 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n steps</source>
        <translation>
            <numerusform>停用 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n steps</source>
        <translation>
            <numerusform>启用 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>启用“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n steps</source>
        <translation>
            <numerusform>粘贴 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 empty</source>
        <translation>%1 为空</translation>
    </message>
    <message numerus="yes">
        <source>%1 different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%1 个不同值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLooks</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Waits for space on the disk</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>Tries again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>已复用</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>gives the result</source>
        <translation>给出结果</translation>
    </message>
    <message>
        <source>asks before it goes on</source>
        <translation>继续前询问</translation>
    </message>
    <message>
        <source>unknown type “%1”</source>
        <translation>未知类型“%1”</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million, short</comment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, short</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand, short</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Waits for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the run</source>
        <translation>运行后已更改</translation>
    </message>
</context>
<context>
    <name>StepsJson</name>
    <message>
        <source>There are no steps to paste</source>
        <translation>没有可粘贴的步骤</translation>
    </message>
    <message>
        <source>Copy steps from a workflow, or the JSON of one.</source>
        <translation>请从工作流复制步骤或其 JSON。</translation>
    </message>
    <message>
        <source>This JSON has no steps</source>
        <translation>此 JSON 不含步骤</translation>
    </message>
    <message>
        <source>A workflow has a list called “steps”.</source>
        <translation>工作流应包含名为“steps”的列表。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderPage</name>
    <message>
        <source>Open a workflow</source>
        <translation>打开工作流</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>工作流 (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with Tab, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Keys: arrows go along the lines, Shift+arrows move, C connects, X switches off, Delete removes and heals the line, F shows everything, Enter goes to the form, F6 to the next pane.</source>
        <translation>工作流是由步骤组成的图。双击、按 Tab 或从列表拖动即可添加步骤；从右侧的输出向左侧的输入连线。不适用的内容会变暗并说明原因。

右侧表单显示所选步骤的设置。大纲按运行顺序列出相同的步骤。一切都可以撤销，保存之后也可以。

快捷键：方向键沿连线移动，Shift+方向键移动步骤，C 连接，X 停用，Delete 删除并补上连线，F 显示全部，Enter 转到表单，F6 转到下一窗格。</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>新建工作流</translation>
    </message>
    <message>
        <source>A workflow needs at least one step before it can be saved.</source>
        <translation>工作流至少需要一个步骤才能保存。</translation>
    </message>
    <message>
        <source>It cannot be saved before its problems are solved; they are listed below.</source>
        <translation>问题解决之前无法保存；问题列于下方。</translation>
    </message>
    <message>
        <source>Somebody else has changed this workflow in the meantime.</source>
        <translation>其间有人更改了此工作流。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderScene</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>aw::ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The steps of the workflow; the outline has them as a list.</source>
        <translation>工作流的步骤；大纲以列表形式显示。</translation>
    </message>
    <message>
        <source>Double-click or press Tab to add the first step.
Or drag one here from the list of steps.</source>
        <translation>双击或按 Tab 添加第一个步骤。
也可以从步骤列表拖到此处。</translation>
    </message>
    <message>
        <source>Brings data in; it reads no other step.</source>
        <translation>导入数据，不读取其他步骤。</translation>
    </message>
    <message>
        <source>Add which step?</source>
        <translation>添加哪个步骤？</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>下一步是什么？</translation>
    </message>
    <message>
        <source>Insert which step?</source>
        <translation>插入哪个步骤？</translation>
    </message>
    <message>
        <source>What comes before?</source>
        <translation>前一步是什么？</translation>
    </message>
    <message>
        <source>Select the one step a line should come from</source>
        <translation>请选中连线出发的那一个步骤</translation>
    </message>
    <message>
        <source>Reads nothing there yet</source>
        <translation>此处尚未读取任何内容</translation>
    </message>
    <message>
        <source>Reads “%1” now</source>
        <translation>当前读取“%1”</translation>
    </message>
    <message>
        <source>Connect with which step?</source>
        <translation>连接到哪个步骤？</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>添加步骤…</translation>
    </message>
    <message>
        <source>Add the next step…</source>
        <translation>添加下一步骤…</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>插入步骤…</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>删除连线</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Ask before it goes on</source>
        <translation>继续前询问</translation>
    </message>
    <message>
        <source>Make it the result</source>
        <translation>设为结果</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>运行到此处</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>从此处运行</translation>
    </message>
    <message>
        <source>Run only this step</source>
        <translation>仅运行此步骤</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>全选步骤</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing was validated in this run.</source>
        <translation>本次运行未做任何校验。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules hold</source>
        <translation>
            <numerusform>%2 条规则中有 %1 条成立</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>展示方式</translation>
    </message>
    <message numerus="yes">
        <source>%1 break it</source>
        <comment>rows or values that break a rule</comment>
        <translation>
            <numerusform>%1 处违反</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>aw::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>想做什么或查找什么？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>没有此名称的内容</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataPage</name>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one. CSV, Excel, JSON, Parquet, SQLite and more; nothing leaves this computer.</source>
        <translation>将文件拖放到窗口任意位置，或选择一个文件。支持 CSV、Excel、JSON、Parquet、SQLite 等；数据不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation>搜索数据</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Most rows first</source>
        <translation>行数最多优先</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Prepare  ▾</source>
        <translation>准备  ▾</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Make a clean, checked table of it</source>
        <translation>生成干净且经过检查的表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines or cells of the file could not be read; they are kept apart.</source>
        <translation>
            <numerusform>文件中有 %1 个行或单元格无法读取，已单独保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed.

Keys: Ctrl+O import, Ctrl+F find, Ctrl+Shift+F filter, Ctrl+G go to a row, Alt+S sort by the current column, Ctrl+C copy, Ctrl+Shift+C copy as CSV, F2 rename, Delete remove (can be undone).</source>
        <translation>左侧列出所有已导入的数据和所有结果。选择一项即可查看其行；表格只读取当前可见的部分，因此大小不受影响。

单击列标题排序，右键单击筛选。每个名称下方的条形表示值的分布，细线表示空值所占比例。

“准备”会创建一个加载、准备并校验数据的工作流并运行它。原始数据永远不会被更改。

快捷键：Ctrl+O 导入，Ctrl+F 查找，Ctrl+Shift+F 筛选，Ctrl+G 转到行，Alt+S 按当前列排序，Ctrl+C 复制，Ctrl+Shift+C 复制为 CSV，F2 重命名，Delete 删除（可撤销）。</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>准备：%1</translation>
    </message>
    <message>
        <source>Export this data…</source>
        <translation>导出此数据…</translation>
    </message>
    <message>
        <source>Rename this data…</source>
        <translation>重命名此数据…</translation>
    </message>
    <message>
        <source>Delete this data</source>
        <translation>删除此数据</translation>
    </message>
    <message>
        <source>Go to a row…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>筛选行…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>已停止打开</translation>
    </message>
    <message>
        <source>Choose the data again to open it.</source>
        <translation>请重新选择数据以打开。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;All files (*)</source>
        <translation>数据 (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>已重命名为 %1。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 rows.</source>
        <translation>
            <numerusform>已复制 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were brought in.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DialectForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>双引号  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>单引号  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>First row has the names</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Separated text (CSV, TSV)</source>
        <translation>分隔文本（CSV、TSV）</translation>
    </message>
    <message>
        <source>Fixed width text</source>
        <translation>固定宽度文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>OpenDocument sheet</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>such as B3:H200</source>
        <translation>例如 B3:H200</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Around texts</source>
        <translation>文本引号</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>注释开头</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>跳过行数</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>页脚行数</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>归档中的文件</translation>
    </message>
</context>
<context>
    <name>aw::ui::ExportFlow</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>已将 %1 行导出到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON lines (*.ndjson)</source>
        <translation>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON 行 (*.ndjson)</translation>
    </message>
    <message>
        <source>The name does not say which format is wanted</source>
        <translation>名称未说明所需的格式</translation>
    </message>
    <message>
        <source>End it with .parquet, .csv, .xlsx, .json or .ndjson.</source>
        <translation>请以 .parquet、.csv、.xlsx、.json 或 .ndjson 结尾。</translation>
    </message>
    <message>
        <source>Something else is under way</source>
        <translation>正在进行其他操作</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>请等待其完成，或将其停止。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
</context>
<context>
    <name>aw::ui::FilterPopup</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>仅显示满足以下条件的行</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>aw::ui::GridView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>aw::ui::HelpWindow</name>
    <message>
        <source>Sections of the guide</source>
        <translation>指南章节</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl+K commands and search, Ctrl+1 … Ctrl+6 pages, Ctrl+O import, F1 this help, Ctrl+Q quit.</source>
        <translation>随处可用：Ctrl+K 命令与搜索，Ctrl+1 … Ctrl+6 页面，Ctrl+O 导入，F1 本帮助，Ctrl+Q 退出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>aw::ui::ImportAssistant</name>
    <message>
        <source>text separated by commas</source>
        <translation>逗号分隔的文本</translation>
    </message>
    <message>
        <source>text separated by semicolons</source>
        <translation>分号分隔的文本</translation>
    </message>
    <message>
        <source>text separated by tabs</source>
        <translation>制表符分隔的文本</translation>
    </message>
    <message>
        <source>text separated by “%1”</source>
        <translation>由“%1”分隔的文本</translation>
    </message>
    <message>
        <source>text in columns of fixed width</source>
        <translation>固定宽度列的文本</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Excel 工作簿，工作表“%1”</translation>
    </message>
    <message>
        <source>OpenDocument, sheet “%1”</source>
        <translation>OpenDocument，工作表“%1”</translation>
    </message>
    <message>
        <source>database, table “%1”</source>
        <translation>数据库，表“%1”</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong; the rows follow.</source>
        <translation>根据文件识别。如有错误请更改，行会随之更新。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Proving the types over the whole file…</source>
        <translation>正在用整个文件验证类型…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>导入已停止；未保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::JsonField</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2</source>
        <translation>这不是 JSON：%1，第 %2 行</translation>
    </message>
    <message>
        <source>This is no JSON: one value is wanted</source>
        <translation>这不是 JSON：需要一个值</translation>
    </message>
</context>
<context>
    <name>aw::ui::LedgerView</name>
    <message>
        <source>left out on purpose</source>
        <translation>有意排除</translation>
    </message>
    <message>
        <source>could not be placed</source>
        <translation>无法归入</translation>
    </message>
    <message>
        <source>became one with others</source>
        <translation>与其他行合并</translation>
    </message>
    <message>
        <source>came from other rows</source>
        <translation>由其他行产生</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Missing marker → empty</source>
        <translation>缺失标记 → 空</translation>
    </message>
    <message>
        <source>Unreadable → empty</source>
        <translation>无法识别 → 空</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填补</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Every row and every cell is accounted for: rows in = rows out + left out + rejected + merged − expanded. A difference nobody can explain fails the run.</source>
        <translation>每一行和每个单元格都有据可查：输入行 = 输出行 + 排除 + 拒绝 + 合并 − 新增。出现无法解释的差额时，运行将失败。</translation>
    </message>
    <message>
        <source>rows in</source>
        <translation>输入行</translation>
    </message>
    <message>
        <source>rows out</source>
        <translation>输出行</translation>
    </message>
    <message>
        <source>Cells that changed</source>
        <translation>已更改的单元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的变化</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Columns added: %1</source>
        <translation>新增列：%1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>排除的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out on purpose: %2</source>
        <translation>
            <numerusform>%1 行被有意排除：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that could not be placed: %2</source>
        <translation>
            <numerusform>%1 行无法归入：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that became one with others: %2</source>
        <translation>
            <numerusform>%1 行与其他行合并：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that came from other rows: %2</source>
        <translation>
            <numerusform>%1 行由其他行产生：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2</source>
        <translation>
            <numerusform>%1 行：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>尚无消息。</translation>
    </message>
</context>
<context>
    <name>aw::ui::MainWindow</name>
    <message>
        <source>Nothing runs</source>
        <translation>没有运行中的作业</translation>
    </message>
    <message>
        <source>Data in %1</source>
        <translation>数据位于 %1</translation>
    </message>
    <message>
        <source>Ctrl+K: everything by name · F1: help</source>
        <translation>Ctrl+K：按名称查找一切 · F1：帮助</translation>
    </message>
    <message>
        <source>Serves at %1</source>
        <translation>服务地址 %1</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>服务器已关闭</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1 – AW Studio</source>
        <translation>%1 – AW Studio</translation>
    </message>
    <message>
        <source>The sample cannot be written</source>
        <translation>无法写入示例</translation>
    </message>
    <message>
        <source>Check the space on the disk.</source>
        <translation>请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>颜色：浅色</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>颜色：深色</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>颜色：高对比度</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>颜色：跟随系统</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 waits for you.</source>
        <translation>%1 等待处理。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 失败。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop to bring in %1</source>
        <translation>松开以导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs run</source>
        <translation>
            <numerusform>%n 个作业运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n 个等待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring in %n files</source>
        <translation>
            <numerusform>松开以导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>工作流：%1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Minimap</name>
    <message>
        <source>The whole workflow, small</source>
        <translation>整个工作流的缩略图</translation>
    </message>
</context>
<context>
    <name>aw::ui::MonitorPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>尚未运行任何内容</translation>
    </message>
    <message>
        <source>Every run appears here while it works and stays with its steps, its log and its outcome.</source>
        <translation>每次运行都会显示在此处，并保留其步骤、日志和结果。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>搜索作业</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>哪些作业</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All runs, the newest first. A run shows its steps with rows in and out, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve or reject; a comment is kept with the answer.</source>
        <translation>所有运行，最新的在前。每次运行显示其步骤（含输入行和输出行）及日志。“停止”会立即结束运行；已完成步骤的计算结果会保留，重新运行时从该处继续。

等待处理的运行会询问其数据是否可以继续。请查看输入行、输出行和日志，然后批准或拒绝；备注会随答复一起保存。</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此作业</translation>
    </message>
    <message>
        <source>Run this job again</source>
        <translation>重新运行此作业</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>步骤“%1”输出了 %2 行（输入 %3 行）。是否允许继续？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NavigationRail</name>
    <message>
        <source>Narrow the navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>%1, %2 under way</source>
        <translation>%1，%2 个进行中</translation>
    </message>
</context>
<context>
    <name>aw::ui::ObjectListField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到“%1”</translation>
    </message>
</context>
<context>
    <name>aw::ui::Outline</name>
    <message>
        <source>Steps in the order they run</source>
        <translation>按运行顺序排列的步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步骤 %1/%2：%3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3; reads %4</source>
        <translation>步骤 %1/%2：%3；读取 %4</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotCanvas</name>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（按 %2）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows near %2, %3</source>
        <translation>
            <numerusform>%2, %3 附近有 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 rows</source>
        <translation>
            <numerusform>%1，%2：%3 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 rows</source>
        <translation>
            <numerusform>%1 至 %2：%3 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
median %2, middle half %3 to %4
%5 rows</source>
        <translation>
            <numerusform>%1
中位数 %2，中间一半 %3 至 %4
%5 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotPanel</name>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1 的平均值</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the most frequent are shown</source>
        <translation>仅显示最常见的值</translation>
    </message>
    <message>
        <source>darker to brighter: more rows at one place</source>
        <translation>由暗到亮：同一位置的行更多</translation>
    </message>
    <message>
        <source>drag to move, wheel to zoom, Shift and drag to filter the table</source>
        <translation>拖动移动，滚轮缩放，按住 Shift 拖动筛选表</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>已排除 %1 行无值数据</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>请检查文件夹和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>aw::ui::PreviewModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>aw::ui::ProfilePanel</name>
    <message>
        <source>Distribution of %1</source>
        <translation>%1 的分布</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>正在查看各列…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>First in order</source>
        <translation>排序首值</translation>
    </message>
    <message>
        <source>Last in order</source>
        <translation>排序末值</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
</context>
<context>
    <name>aw::ui::ResultsPage</name>
    <message>
        <source>No results yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Choose some data and press Prepare. What comes of it is shown here: the table, plots, and an account of everything that was done to it.</source>
        <translation>选择数据并按“准备”。结果将显示在此处：表、图表，以及所做一切处理的记录。</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>转到数据</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Open in Monitor</source>
        <translation>在监控中打开</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>结果的表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Its steps and log, in Monitor</source>
        <translation>在监控中查看其步骤和日志</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>结果视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>结果是带有来历的表。“表”显示各行。“图表”将其绘出；大表会先计数成图像，因此一百万个点也很流畅。“台账”说明每一行和每个单元格的去向。“检查”列出结果所受的规则。“轨迹”说明提出、尝试和决定了什么。

被排除的行会保留：可在“导出”旁选择。

在图表中：拖动移动，滚轮或 + 和 − 缩放，0 显示全部，按住 Shift 拖动可在表中显示该部分的行。</translation>
    </message>
    <message>
        <source>Result: table</source>
        <translation>结果：表</translation>
    </message>
    <message>
        <source>Result: plot</source>
        <translation>结果：图表</translation>
    </message>
    <message>
        <source>Result: ledger</source>
        <translation>结果：台账</translation>
    </message>
    <message>
        <source>Result: checks</source>
        <translation>结果：检查</translation>
    </message>
    <message>
        <source>Result: trace</source>
        <translation>结果：轨迹</translation>
    </message>
    <message>
        <source>Export this result…</source>
        <translation>导出此结果…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was left out (%1)</source>
        <translation>被排除的内容（%1）</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunChart</name>
    <message>
        <source>Durations of the last runs</source>
        <translation>最近运行的时长</translation>
    </message>
</context>
<context>
    <name>aw::ui::RunPanel</name>
    <message>
        <source>Run with which values?</source>
        <translation>使用哪些值运行？</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchemaForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>aw::ui::SearchPopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>没有此名称的内容</translation>
    </message>
</context>
<context>
    <name>aw::ui::SettingsPage</name>
    <message>
        <source>Folder of the data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <source>Memory of a job</source>
        <translation>每个作业的内存</translation>
    </message>
    <message>
        <source>Threads of a job</source>
        <translation>每个作业的线程数</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同时运行的作业数</translation>
    </message>
    <message>
        <source>Revisions of a plan</source>
        <translation>方案修订次数</translation>
    </message>
    <message>
        <source>Files from the network</source>
        <translation>来自网络的文件</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>最大下载</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>When the port is taken</source>
        <translation>端口被占用时</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书密钥</translation>
    </message>
    <message>
        <source>Who makes accounts</source>
        <translation>谁可创建账户</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>其他主机名</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>允许的网页</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>最大上传</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>built-in default</source>
        <translation>内置默认值</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>来自您的设置</translation>
    </message>
    <message>
        <source>set by the environment (%1)</source>
        <translation>由环境变量设置（%1）</translation>
    </message>
    <message>
        <source>set on the command line</source>
        <translation>由命令行设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes are kept at once. Those of storage and engine hold from the next start, those of the server when it is switched on again.</source>
        <translation>更改会立即保存。存储和引擎的更改在下次启动时生效，服务器的更改在其重新启用时生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Your settings are in %1</source>
        <translation>您的设置位于 %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates; it changes at once.</source>
        <translation>用于文本、数字和日期；立即生效。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or with the strongest contrast.</source>
        <translation>浅色、深色或最强对比度。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The size holds from the next start.</source>
        <translation>大小将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of everything, on top of what the system asks for.</source>
        <translation>整体缩放，叠加在系统设置之上。</translation>
    </message>
    <message>
        <source>The server is on</source>
        <translation>服务器已开启</translation>
    </message>
    <message>
        <source>The server is off</source>
        <translation>服务器已关闭</translation>
    </message>
    <message>
        <source>Programs reach it at %1; %2 describes every call.</source>
        <translation>程序可通过 %1 访问；%2 描述了所有调用。</translation>
    </message>
    <message>
        <source>Programs on this machine cannot reach your data over HTTP.</source>
        <translation>本机程序无法通过 HTTP 访问您的数据。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>from your settings; holds when the server is switched on</source>
        <translation>来自您的设置；服务器开启时生效</translation>
    </message>
    <message>
        <source>from your settings; holds from the next start</source>
        <translation>来自您的设置；下次启动时生效</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Every setting says what it does, its value, and where the value comes from. What was set in the environment or on the command line wins over this page and cannot be changed here.

Values are checked as you type; only values that fit are kept.</source>
        <translation>每项设置都会说明其作用、当前值及来源。由环境变量或命令行设置的值优先于本页，且无法在此更改。

输入时会检查值；只保存合适的值。</translation>
    </message>
</context>
<context>
    <name>aw::ui::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Turn messy data into data you can trust. Every row and every cell is accounted for.</source>
        <translation>将杂乱的数据变成可信的数据。每一行、每个单元格都有据可查。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, Parquet, SQLite … or drop it anywhere.</source>
        <translation>CSV、Excel、JSON、Parquet、SQLite……也可拖放到任意位置。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A messy table of orders, to see what happens to it.</source>
        <translation>一张杂乱的订单表，看看处理后的效果。</translation>
    </message>
    <message>
        <source>Go to your data</source>
        <translation>转到数据</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result.</source>
        <translation>所有已导入的数据和结果。</translation>
    </message>
    <message>
        <source>Recent data</source>
        <translation>最近的数据</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late. Ctrl+K finds every command by its name.</source>
        <translation>打开文件，或将文件拖放到窗口任意位置。其前几行会立即显示，并附有对其格式的识别结果；更正错误后即可导入。

下方是最近的数据和运行。Ctrl+K 可按名称查找所有命令。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>jobs under way</source>
        <comment>stands below their number</comment>
        <translation>
            <numerusform>个作业进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for you</source>
        <comment>stands below a number of jobs</comment>
        <translation>
            <numerusform>个等待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success, of the last %n runs</source>
        <comment>stands below a share</comment>
        <translation>
            <numerusform>最近 %n 次运行的成功率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n tables</source>
        <comment>stands below a size of data</comment>
        <translation>
            <numerusform>位于 %n 张表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the last %n runs took</source>
        <translation>
            <numerusform>最近 %n 次运行的时长</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value when none is given, as JSON</source>
        <translation>未指定时的值（JSON）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The only values allowed, as JSON</source>
        <translation>仅允许的值（JSON）</translation>
    </message>
    <message>
        <source>What you do now is done to all of them: move, copy, switch off, delete.</source>
        <translation>现在的操作将应用于所有选中的步骤：移动、复制、停用、删除。</translation>
    </message>
    <message>
        <source>This workflow</source>
        <translation>此工作流</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What whoever runs it may choose. “{{name}}” in a setting of a step stands for the value.</source>
        <translation>运行者可选择的内容。步骤设置中的“{{name}}”代表该值。</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>此步骤的作用</translation>
    </message>
    <message>
        <source>Ask me before its rows go on</source>
        <translation>其行继续之前先询问</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This program does not know the type of this step.</source>
        <translation>本程序不认识此步骤的类型。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are selected</source>
        <translation>
            <numerusform>已选中 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepList</name>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 rows</source>
        <translation>
            <numerusform>%1 → %2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepPalette</name>
    <message>
        <source>Search steps</source>
        <translation>搜索步骤</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>可添加的步骤</translation>
    </message>
</context>
<context>
    <name>aw::ui::TablePanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>在所有列中查找</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制选中的单元格</translation>
    </message>
    <message>
        <source>Finding rows…</source>
        <translation>正在查找行…</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>正在按 %1 排序…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Row, from 1 to %1</source>
        <translation>行，1 至 %1</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard; at most %2 fit. Export the table to a file instead.</source>
        <translation>%1 行超出剪贴板容量，最多 %2 行。请改为将表导出到文件。</translation>
    </message>
    <message>
        <source>Sort from smallest</source>
        <translation>从小到大排序</translation>
    </message>
    <message>
        <source>Sort from largest</source>
        <translation>从大到小排序</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Only empty cells</source>
        <translation>仅空单元格</translation>
    </message>
    <message>
        <source>Without empty cells</source>
        <translation>排除空单元格</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV with names</source>
        <translation>复制为带列名的 CSV</translation>
    </message>
    <message>
        <source>Only rows with “%1”</source>
        <translation>仅含“%1”的行</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>不含“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1/%2 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TextField</name>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TextListField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>aw::ui::TraceView</name>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>已观察</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的变化</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>无需决定</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowCheck</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>The workflow needs a name.</source>
        <translation>工作流需要名称。</translation>
    </message>
    <message>
        <source>There is no step type “%1” here.</source>
        <translation>此处没有步骤类型“%1”。</translation>
    </message>
    <message>
        <source>It reads nothing: connect it with a step.</source>
        <translation>它没有读取任何内容：请连接到一个步骤。</translation>
    </message>
    <message>
        <source>Nothing is connected to: %1.</source>
        <translation>以下输入未连接：%1。</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowEditor</name>
    <message>
        <source>All workflows</source>
        <translation>所有工作流</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>排列步骤</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Data to run on</source>
        <translation>运行所用的数据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>保存 (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>运行 (%1)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has given out %2 rows and waits for you.</source>
        <translation>
            <numerusform>“%1”输出了 %2 行，等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>显示步骤</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>保存工作流</translation>
    </message>
    <message>
        <source>Run the workflow</source>
        <translation>运行工作流</translation>
    </message>
    <message>
        <source>Save the workflow as a file…</source>
        <translation>将工作流另存为文件…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowList</name>
    <message>
        <source>Search workflows</source>
        <translation>搜索工作流</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A workflow as JSON, such as the API and “aw” know it</source>
        <translation>JSON 格式的工作流，与 API 和“aw”通用</translation>
    </message>
    <message>
        <source>Steps that run one after the other, or side by side, on any data you give them.</source>
        <translation>依次或并行运行的步骤，可用于任何数据。</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>新建一个</translation>
    </message>
    <message>
        <source>Your workflows</source>
        <translation>我的工作流</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>Add the steps yourself.</source>
        <translation>自行添加步骤。</translation>
    </message>
    <message>
        <source>Not saved: it has problems. It is kept until the program ends.</source>
        <translation>未保存：存在问题。在程序退出之前会保留。</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · 更改于 %2</translation>
    </message>
    <message>
        <source>There are none yet. Preparing data makes one, too.</source>
        <translation>尚无工作流。准备数据时也会创建一个。</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n steps)</source>
        <translation>
            <numerusform>%1 …（%n 个步骤）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>AW Studio turns messy data into data you can trust.</source>
        <translation>AW Studio 将杂乱的数据变成可信的数据。</translation>
    </message>
    <message>
        <source>Files to bring in.</source>
        <translation>要导入的文件。</translation>
    </message>
    <message>
        <source>Another config file.</source>
        <translation>另一个配置文件。</translation>
    </message>
</context>
</TS>
