<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 项相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步骤类型</translation>
    </message>
    <message>
        <source>Reads from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Asks before its rows go on</source>
        <translation>行继续前先询问</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Reuses what was computed before</source>
        <translation>重用已计算的结果</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Longest time (seconds)</source>
        <translation>最长时间（秒）</translation>
    </message>
    <message>
        <source>Long after (seconds)</source>
        <translation>超过即为耗时（秒）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>For all steps</source>
        <translation>用于所有步骤</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>步骤顺序</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>已恢复版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>新增 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>移除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>移除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>更改 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Drawn differently</source>
        <translation>仅画法不同</translation>
    </message>
    <message>
        <source>Written differently, does the same</source>
        <translation>写法不同，作用相同</translation>
    </message>
    <message>
        <source>The first version kept</source>
        <translation>保留的第一个版本</translation>
    </message>
</context>
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
    <message>
        <source>Change how “%1” runs</source>
        <translation>更改“%1”的运行方式</translation>
    </message>
    <message>
        <source>Paste on the canvas</source>
        <translation>粘贴到画布</translation>
    </message>
    <message>
        <source>Find everything by its name</source>
        <translation>按名称查找一切</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>转到开始</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>转到数据</translation>
    </message>
    <message>
        <source>Go to Workflows</source>
        <translation>转到工作流</translation>
    </message>
    <message>
        <source>Go to Monitor</source>
        <translation>转到监控</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>转到结果</translation>
    </message>
    <message>
        <source>Go to Schedules</source>
        <translation>转到计划</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Approvals that wait for you</source>
        <translation>等待处理的审批</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
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
        <source>Sort by the current column</source>
        <translation>按当前列排序</translation>
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
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>显示全部</translation>
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
        <source>Print the workflow</source>
        <translation>打印工作流</translation>
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
        <source>Go to the next pane</source>
        <translation>转到下一窗格</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>添加下一步骤</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>与其他步骤连接</translation>
    </message>
    <message>
        <source>Switch a step off or on</source>
        <translation>停用或启用步骤</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>加上分组框</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Canvas of a workflow</source>
        <translation>工作流画布</translation>
    </message>
    <message>
        <source>Several keys one after the other cannot be a shortcut.</source>
        <translation>先后按下的多个键不能作为快捷键。</translation>
    </message>
    <message>
        <source>This key cannot be a shortcut.</source>
        <translation>此键不能作为快捷键。</translation>
    </message>
    <message>
        <source>%1 moves the keyboard or closes what is open, everywhere.</source>
        <translation>%1 在所有地方都用于移动焦点或关闭已打开的内容。</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 用于输入文字。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 (did you mean “%2”?)</source>
        <translation>%1（是指“%2”吗？）</translation>
    </message>
    <message>
        <source>%1 (“%2” could all be it)</source>
        <translation>%1（“%2”都有可能）</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1是指“%2”吗？</translation>
    </message>
    <message>
        <source>%1 Its nearest is “%2”.</source>
        <translation>%1最接近的是“%2”。</translation>
    </message>
    <message>
        <source>%1 Known settings: %2.</source>
        <translation>%1已知设置：%2。</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <translation>%1已知类型：%2。</translation>
    </message>
    <message>
        <source>%1 are dates such as “%2”</source>
        <translation>%1是日期，例如“%2”</translation>
    </message>
    <message>
        <source>%1 are dates%2</source>
        <translation>%1是日期%2</translation>
    </message>
    <message>
        <source>%1 are money</source>
        <translation>%1是金额</translation>
    </message>
    <message>
        <source>%1 are money such as “%2”</source>
        <translation>%1是金额，例如“%2”</translation>
    </message>
    <message>
        <source>%1 are not</source>
        <translation>%1 不是</translation>
    </message>
    <message>
        <source>%1 are numbers</source>
        <translation>%1是数字</translation>
    </message>
    <message>
        <source>%1 are numbers such as “%2”</source>
        <translation>%1是数字，例如“%2”</translation>
    </message>
    <message>
        <source>%1 are whole numbers</source>
        <translation>%1是整数</translation>
    </message>
    <message>
        <source>%1 are whole numbers such as “%2”</source>
        <translation>%1是整数，例如“%2”</translation>
    </message>
    <message>
        <source>%1 does not fit its schema. %2</source>
        <translation>%1不符合其架构。%2</translation>
    </message>
    <message>
        <source>%1 look like %2, but too many do not%3</source>
        <translation>%1看起来像 %2，但不像的太多%3</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not</source>
        <translation>%1看起来像真假值，但不像的太多</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not, for example “%2”</source>
        <translation>%1看起来像真假值，但不像的太多，例如“%2”</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not</source>
        <translation>%1看起来像日期，但不像的太多</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not, for example “%2”</source>
        <translation>%1看起来像日期，但不像的太多，例如“%2”</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not</source>
        <translation>%1看起来像时间点，但不像的太多</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not, for example “%2”</source>
        <translation>%1看起来像时间点，但不像的太多，例如“%2”</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not</source>
        <translation>%1看起来像小数，但不像的太多</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not, for example “%2”</source>
        <translation>%1看起来像小数，但不像的太多，例如“%2”</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not</source>
        <translation>%1看起来像整数，但不像的太多</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not, for example “%2”</source>
        <translation>%1看起来像整数，但不像的太多，例如“%2”</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%2 项中有 %1 项成立</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no entry; the first is %3</source>
        <translation>%2 行中有 %1 行没有条目；第一个是 %3</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values</source>
        <translation>抽样的 %2 个值中有 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values %3</source>
        <translation>抽样的 %2 个值中有 %1 个%3</translation>
    </message>
    <message>
        <source>%1 of %2 values are missing</source>
        <translation>%2 个值中缺失 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 values of “%3” do not fit, for example “%4”</source>
        <translation>“%3”的 %2 个值中有 %1 个不符合，例如“%4”</translation>
    </message>
    <message>
        <source>%1 of its group</source>
        <translation>其所在组的 %1</translation>
    </message>
    <message>
        <source>%1 rejects were counted but %2 kept</source>
        <translation>计有 %1 个被拒绝项，但保留了 %2 个</translation>
    </message>
    <message>
        <source>%1 rows came in but %2 are accounted for; %3 rows are unexplained</source>
        <translation>输入了 %1 行，但只说明了 %2 行的去向；%3 行去向不明</translation>
    </message>
    <message>
        <source>%1 rows from “%2”</source>
        <translation>来自“%2”的 %1 行</translation>
    </message>
    <message>
        <source>%1 rows have an entry, %2 have none</source>
        <translation>%1 行有条目，%2 行没有</translation>
    </message>
    <message>
        <source>%1 rows have none</source>
        <translation>%1 行没有</translation>
    </message>
    <message>
        <source>%1 rows should be in the result but it has %2</source>
        <translation>结果应有 %1 行，但实际有 %2 行</translation>
    </message>
    <message>
        <source>%1 rows should be in “%2” but it has %3</source>
        <translation>“%2”应有 %1 行，但实际有 %3 行</translation>
    </message>
    <message>
        <source>%1 rows were counted in the input but %2 were read</source>
        <translation>输入中计有 %1 行，但读取了 %2 行</translation>
    </message>
    <message>
        <source>%1 rows written (%2): %3</source>
        <translation>已写出 %1 行（%2）：%3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of %3</source>
        <translation>已将 %1 行写入 %3 的表 %2</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of “%3”</source>
        <translation>已将 %1 行写入“%3”的表 %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 the last time</source>
        <translation>%1 行，上次 %2 行</translation>
    </message>
    <message>
        <source>%1 such as “%2”</source>
        <translation>%1，例如“%2”</translation>
    </message>
    <message>
        <source>%1 turned into %2</source>
        <translation>%1 转换为 %2</translation>
    </message>
    <message>
        <source>%1 values come again and again</source>
        <translation>%1 个值反复出现</translation>
    </message>
    <message>
        <source>%1 values of “%2” do not fit the plan</source>
        <translation>“%2”中有 %1 个值不符合方案</translation>
    </message>
    <message>
        <source>%1 values stand in both columns</source>
        <translation>%1 个值在两列中都出现</translation>
    </message>
    <message>
        <source>%1 was missing</source>
        <translation>%1 曾缺失</translation>
    </message>
    <message>
        <source>%1, %2 different ones</source>
        <translation>%1，%2 个不同的值</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1，因为%2</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1，例如 %2</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1，例如“%2”</translation>
    </message>
    <message>
        <source>%1: by the code</source>
        <translation>%1：由代码</translation>
    </message>
    <message>
        <source>%1: chosen to be left out</source>
        <translation>%1：选定为排除</translation>
    </message>
    <message>
        <source>%1: it is a row now</source>
        <translation>%1：现在是一行</translation>
    </message>
    <message>
        <source>%1: its categories are columns</source>
        <translation>%1：其类别已成为列</translation>
    </message>
    <message>
        <source>%1: its cells went to “%2”</source>
        <translation>%1：其单元格移入了“%2”</translation>
    </message>
    <message>
        <source>%1: its fields are columns</source>
        <translation>%1：其字段已成为列</translation>
    </message>
    <message>
        <source>%1: its parts are in %2</source>
        <translation>%1：其各部分在 %2 中</translation>
    </message>
    <message>
        <source>%1: its values are in %2</source>
        <translation>%1：其值在 %2 中</translation>
    </message>
    <message>
        <source>%1: its values are names</source>
        <translation>%1：其值成为名称</translation>
    </message>
    <message>
        <source>%1: its values became columns</source>
        <translation>%1：其值已变为列</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1：未选择</translation>
    </message>
    <message>
        <source>%1: renamed to %2</source>
        <translation>%1：已重命名为 %2</translation>
    </message>
    <message>
        <source>%1: rows became groups</source>
        <translation>%1：行已变为组</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the %3 comes first</source>
        <translation>%1；%2 个日期证明 %3 在前</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the day comes first</source>
        <translation>%1；%2 个日期证明日在前</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the month comes first</source>
        <translation>%1；%2 个日期证明月在前</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另外还有 %2 个</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1；是指“%2”吗？</translation>
    </message>
    <message>
        <source>%1; its roles: %2.</source>
        <translation>%1；其角色有：%2。</translation>
    </message>
    <message>
        <source>%1; they hold %2 % of the variation of %3 columns</source>
        <translation>%1；它们包含 %3 列变化的 %2 %</translation>
    </message>
    <message>
        <source>A \ in the replacement stands in front of neither a digit nor another \.</source>
        <translation>替换内容中的某个 \ 后面既不是数字也不是另一个 \。</translation>
    </message>
    <message>
        <source>A bin needs two edges.</source>
        <translation>分箱需要两个边界。</translation>
    </message>
    <message>
        <source>A column needs a name of visible characters.</source>
        <translation>列需要由可见字符组成的名称。</translation>
    </message>
    <message>
        <source>A cron expression has five fields, or six with the second in front; this one has %1</source>
        <translation>cron 表达式有五个字段，或前面加秒共六个；此表达式有 %1 个</translation>
    </message>
    <message>
        <source>A delimiter is one sign other than the quote, no letter and no digit, or tab.</source>
        <translation>分隔符是除引号、字母和数字以外的一个符号，或制表符。</translation>
    </message>
    <message>
        <source>A fraction is no whole number.</source>
        <translation>分数不是整数。</translation>
    </message>
    <message>
        <source>A functional check needs a target, an expression or an assertion.</source>
        <translation>功能检查需要目标、表达式或断言。</translation>
    </message>
    <message>
        <source>A graph needs two columns: where each link begins and where it ends</source>
        <translation>图需要两列：每个链接的起点和终点</translation>
    </message>
    <message>
        <source>A join needs at least one pair of keys.</source>
        <translation>连接至少需要一对键。</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files.</source>
        <translation>无法在临时文件夹中建立该文件的链接。</translation>
    </message>
    <message>
        <source>A lookup needs at least one pair of keys.</source>
        <translation>查找至少需要一对键。</translation>
    </message>
    <message>
        <source>A name begins with a letter and has only letters, digits and “_”.</source>
        <translation>名称以字母开头，只含字母、数字和“_”。</translation>
    </message>
    <message>
        <source>A number this long loses digits; write it as text: &quot;…&quot;.</source>
        <translation>这么长的数字会丢失位数；请写成文本：&quot;…&quot;。</translation>
    </message>
    <message>
        <source>A parameter should be an object.</source>
        <translation>参数应为对象。</translation>
    </message>
    <message>
        <source>A pivot cannot take its columns from a type.</source>
        <translation>PIVOT 不能从类型中获取列。</translation>
    </message>
    <message>
        <source>A preview reads the first %1 rows</source>
        <translation>预览读取前 %1 行</translation>
    </message>
    <message>
        <source>A preview writes nothing</source>
        <translation>预览不写出任何内容</translation>
    </message>
    <message>
        <source>A query needs an input.</source>
        <translation>查询需要一个输入。</translation>
    </message>
    <message>
        <source>A query only reads; a PIVOT needs its values, as in ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>查询只能读取；PIVOT 需要列出值，如 ON … IN (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>A query reads its inputs: %1.</source>
        <translation>查询读取其输入：%1。</translation>
    </message>
    <message>
        <source>A query takes at most %1 inputs; this has %2.</source>
        <translation>查询最多接受 %1 个输入；此处有 %2 个。</translation>
    </message>
    <message>
        <source>A rank needs an order.</source>
        <translation>排名需要顺序。</translation>
    </message>
    <message>
        <source>A sample drawn by chance gives other rows each time.</source>
        <translation>随机抽样每次会得到不同的行。</translation>
    </message>
    <message>
        <source>A scale is not 0.</source>
        <translation>比例不能为 0。</translation>
    </message>
    <message>
        <source>A schema check needs “columns” or a “schema”.</source>
        <translation>架构检查需要“columns”或“schema”。</translation>
    </message>
    <message>
        <source>A step should be an object.</source>
        <translation>步骤应为对象。</translation>
    </message>
    <message>
        <source>A step that reads no other cannot be switched off: nothing could stand for it.</source>
        <translation>不读取其他步骤的步骤不能停用：没有什么能代替它。</translation>
    </message>
    <message>
        <source>A sum of “%1” has more digits than the engine can hold.</source>
        <translation>“%1”的某个总和的位数超过引擎所能容纳的位数。</translation>
    </message>
    <message>
        <source>A table in a workflow may have %1 rows and %2 cells; this has %3 rows and %4 cells. Keep it in a file, and read that with “Load”.</source>
        <translation>工作流中的表最多 %1 行和 %2 个单元格；此表有 %3 行和 %4 个单元格。请将它保存在文件中，并用“加载”读取。</translation>
    </message>
    <message>
        <source>A table needs a name of visible characters that does not begin with sqlite_.</source>
        <translation>表需要由可见字符组成且不以 sqlite_ 开头的名称。</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>无法写入临时文件：%1</translation>
    </message>
    <message>
        <source>A value of “%1” has more digits than a number with a fraction can hold.</source>
        <translation>“%1”的某个值的位数超过小数所能容纳的位数。</translation>
    </message>
    <message>
        <source>A workflow needs at least one step.</source>
        <translation>工作流至少需要一个步骤。</translation>
    </message>
    <message>
        <source>A “%1” step has no output “%2”; it has: %3.</source>
        <translation>“%1”步骤没有输出“%2”；它有：%3。</translation>
    </message>
    <message>
        <source>A “%1” step needs %2 inputs (%3); name the steps it reads.</source>
        <translation>“%1”步骤需要 %2 个输入（%3）；请指明它读取的步骤。</translation>
    </message>
    <message>
        <source>A “%1” step reads a file, not another step; leave “inputs” empty.</source>
        <translation>“%1”步骤读取文件而不是其他步骤；请将“inputs”留空。</translation>
    </message>
    <message>
        <source>A “%1” step takes at most %2 input(s).</source>
        <translation>“%1”步骤最多接受 %2 个输入。</translation>
    </message>
    <message>
        <source>Add it to the workflow&apos;s parameters, or correct the name in the step.</source>
        <translation>请将它加入工作流的参数，或更正步骤中的名称。</translation>
    </message>
    <message>
        <source>Add the entry to the second table, or keep such rows.</source>
        <translation>请将条目加入第二个表，或保留这些行。</translation>
    </message>
    <message>
        <source>Allow more, or let the others share a column.</source>
        <translation>请允许更多，或让其余的共用一列。</translation>
    </message>
    <message>
        <source>An assertion may return anything, so no row can go into quarantine by it; write the condition as “expression”.</source>
        <translation>断言可返回任何内容，因此不能据此将行隔离；请将条件写为“expression”。</translation>
    </message>
    <message>
        <source>An edge is not larger than the one before.</source>
        <translation>某个边界不大于前一个。</translation>
    </message>
    <message>
        <source>An operation names at least one column.</source>
        <translation>一个操作至少要指明一列。</translation>
    </message>
    <message>
        <source>Another input is called so already.</source>
        <translation>已有另一个输入使用此名称。</translation>
    </message>
    <message>
        <source>Another parameter is already called “%1”.</source>
        <translation>已有另一个参数名为“%1”。</translation>
    </message>
    <message>
        <source>Another step is already called “%1”.</source>
        <translation>已有另一个步骤名为“%1”。</translation>
    </message>
    <message>
        <source>Applied to all %1 rows: %2 cells converted, %3 missing markers emptied, %4 cells did not fit</source>
        <translation>已应用于全部 %1 行：转换了 %2 个单元格，清空了 %3 个缺失标记，%4 个单元格不符合</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>正在查询数据库</translation>
    </message>
    <message>
        <source>Change its permissions, or give another.</source>
        <translation>请更改其权限，或给出其他文件。</translation>
    </message>
    <message>
        <source>Check the path for typing errors.</source>
        <translation>请检查路径是否有拼写错误。</translation>
    </message>
    <message>
        <source>Checked: the written file has the rows and the missing values that the ledger says</source>
        <translation>已检查：写出的文件与台账所记的行数和缺失值一致</translation>
    </message>
    <message>
        <source>Choose a column of JSON objects; make rows of lists first.</source>
        <translation>请选择 JSON 对象列；请先将列表变为行。</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>请选择数字列。</translation>
    </message>
    <message>
        <source>Choose a column with fewer values, or group its values before.</source>
        <translation>请选择值较少的列，或事先将其值分组。</translation>
    </message>
    <message>
        <source>Choose a text column, or convert this one to text first.</source>
        <translation>请选择文本列，或先将此列转换为文本。</translation>
    </message>
    <message>
        <source>Choose a text column; other values have one spelling only.</source>
        <translation>请选择文本列；其他值只有一种写法。</translation>
    </message>
    <message>
        <source>Choose another column, or convert it to text first.</source>
        <translation>请选择其他列，或先将它转换为文本。</translation>
    </message>
    <message>
        <source>Choose another column, or take it out of “rows”.</source>
        <translation>请选择其他列，或将它从“rows”中去掉。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation>请选择其他后缀。</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or correct the data.</source>
        <translation>请选择其他目标，例如“generic”，或更正数据。</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or name the columns yourself with “params”.</source>
        <translation>请选择其他目标，例如“generic”，或用“params”自行指明列。</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”.</source>
        <translation>请选择其他目标，例如“generic”。</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir.</source>
        <translation>请用 --temp-dir 另选一个。</translation>
    </message>
    <message>
        <source>Choose datetime as type.</source>
        <translation>请选择 datetime 类型。</translation>
    </message>
    <message>
        <source>Choose decimal as type.</source>
        <translation>请选择 decimal 类型。</translation>
    </message>
    <message>
        <source>Choose mode, or convert the column to a number first.</source>
        <translation>请选择 mode，或先将该列转换为数字。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>请从 %1 中选择一个。</translation>
    </message>
    <message>
        <source>Choose some of them with a pattern, such as 2024-*.csv.</source>
        <translation>请用模式选择其中一些，例如 2024-*.csv。</translation>
    </message>
    <message>
        <source>Code takes one to %1 inputs; this has %2.</source>
        <translation>代码接受 1 到 %1 个输入；此处有 %2 个。</translation>
    </message>
    <message>
        <source>Compare it with something, such as price &gt; 0.</source>
        <translation>请与某个值比较，例如 price &gt; 0。</translation>
    </message>
    <message>
        <source>Connect the missing ones, or take names away.</source>
        <translation>请连接缺少的输入，或减少名称。</translation>
    </message>
    <message>
        <source>Connect the step it reads.</source>
        <translation>请连接它读取的步骤。</translation>
    </message>
    <message>
        <source>Connect the steps it reads.</source>
        <translation>请连接它读取的步骤。</translation>
    </message>
    <message>
        <source>Connect the steps it reads; “Load” reads a file.</source>
        <translation>请连接它读取的步骤；“加载”可读取文件。</translation>
    </message>
    <message>
        <source>Connect the table to compare with.</source>
        <translation>请连接要比较的表。</translation>
    </message>
    <message>
        <source>Convert one of them to the type of the other first.</source>
        <translation>请先将其中一个转换为另一个的类型。</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another function.</source>
        <translation>请先将该列转换为数字，或选择其他函数。</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another.</source>
        <translation>请先将该列转换为数字，或选择其他列。</translation>
    </message>
    <message>
        <source>Convert them to one type first: %1</source>
        <translation>请先将它们转换为同一类型：%1</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Correct the cell, or give the column another type.</source>
        <translation>请更正该单元格，或为该列设定其他类型。</translation>
    </message>
    <message>
        <source>Correct the code; the log has more.</source>
        <translation>请更正代码；详情见日志。</translation>
    </message>
    <message>
        <source>Correct the data or the rule, or set “on_fail” to “warn” or “quarantine”.</source>
        <translation>请更正数据或规则，或将“on_fail”设为“warn”或“quarantine”。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>Correct the names in the schema, or the table.</source>
        <translation>请更正架构中的名称，或更正该表。</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>请更正该处的文本。</translation>
    </message>
    <message>
        <source>Correct the type; “aw steps” lists the ones there are.</source>
        <translation>请更正类型；“aw steps”会列出所有类型。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是指“%1”吗？</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Does not hold: %1 (%2)</source>
        <translation>不成立：%1（%2）</translation>
    </message>
    <message>
        <source>Each choice should be of the parameter&apos;s type.</source>
        <translation>每个选项都应与参数的类型相符。</translation>
    </message>
    <message>
        <source>Every column needs its measure.</source>
        <translation>每一列都需要有度量。</translation>
    </message>
    <message>
        <source>Every column needs its value.</source>
        <translation>每一列都需要有值。</translation>
    </message>
    <message>
        <source>Failed to validate against schema associated with property</source>
        <translation>未通过与属性关联的架构的校验</translation>
    </message>
    <message>
        <source>Fetching from the network is switched off</source>
        <translation>从网络获取已停用</translation>
    </message>
    <message>
        <source>Filter or summarise the rows first, or use pivot.</source>
        <translation>请先筛选或汇总各行，或使用 pivot。</translation>
    </message>
    <message>
        <source>Functions of the values of one row can; those that look at files, settings, the clock or other rows cannot.</source>
        <translation>可以使用针对一行中各值的函数；查看文件、设置、时钟或其他行的函数不行。</translation>
    </message>
    <message>
        <source>Functions of values and rows can; those that look at files, settings, the clock or chance cannot.</source>
        <translation>可以使用针对值和行的函数；查看文件、设置、时钟或随机数的函数不行。</translation>
    </message>
    <message>
        <source>Give a text without digits and signs, such as kg.</source>
        <translation>请给出不含数字和正负号的文本，例如 kg。</translation>
    </message>
    <message>
        <source>Give a value of that type, or convert the column first.</source>
        <translation>请给出该类型的值，或先转换该列。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>请为每个输入取不同的名称。</translation>
    </message>
    <message>
        <source>Give one label for each bin, or none.</source>
        <translation>请为每个分箱给出一个标签，或都不给。</translation>
    </message>
    <message>
        <source>Give one name for each column, or none.</source>
        <translation>请为每列给出一个名称，或都不给。</translation>
    </message>
    <message>
        <source>Give one of them another name, or let them be numbered.</source>
        <translation>请为其中之一另取名称，或让它们编号。</translation>
    </message>
    <message>
        <source>Give one of “meaning”, “name”, “informative” and “derived”.</source>
        <translation>请给出“meaning”、“name”、“informative”和“derived”之一。</translation>
    </message>
    <message>
        <source>Give one, such as *.</source>
        <translation>请给出一个，例如 *。</translation>
    </message>
    <message>
        <source>Give one; it has no default.</source>
        <translation>请给出一个值；它没有默认值。</translation>
    </message>
    <message>
        <source>Give the job an input: --input FILE, or input_data_id.</source>
        <translation>请为作业给出输入：--input FILE 或 input_data_id。</translation>
    </message>
    <message>
        <source>Give the new column another name, or put “%1” first.</source>
        <translation>请为新列另取名称，或将“%1”放在最前。</translation>
    </message>
    <message>
        <source>Give the new column another name.</source>
        <translation>请为新列另取名称。</translation>
    </message>
    <message>
        <source>Give the numbers where the bins begin, and where the last one ends.</source>
        <translation>请给出各分箱的起点数字，以及最后一个的终点。</translation>
    </message>
    <message>
        <source>Give the source column another name.</source>
        <translation>请为来源列另取名称。</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>请给出从 / 开始的完整路径。</translation>
    </message>
    <message>
        <source>Giving rows</source>
        <translation>正在传递各行</translation>
    </message>
    <message>
        <source>Groups are what stands in parentheses, counted from 1.</source>
        <translation>组是括号中的内容，从 1 开始计数。</translation>
    </message>
    <message>
        <source>Input %1 has %2 columns, but the first has %3.</source>
        <translation>输入 %1 有 %2 列，但第一个有 %3 列。</translation>
    </message>
    <message>
        <source>Install python3, or say where it is with the option engine.python.</source>
        <translation>请安装 python3，或用选项 engine.python 说明其位置。</translation>
    </message>
    <message>
        <source>It could do anything you can do. If you trust every workflow you run, set code.allow_python to true.</source>
        <translation>它能做您能做的任何事。如果信任所运行的每个工作流，请将 code.allow_python 设为 true。</translation>
    </message>
    <message>
        <source>It does not hold that %1: %2</source>
        <translation>以下不成立：%1：%2</translation>
    </message>
    <message>
        <source>It is worked out for each row by itself, from the columns of the input.</source>
        <translation>它由输入的各列逐行计算。</translation>
    </message>
    <message>
        <source>It must start with { and end with }.</source>
        <translation>它必须以 { 开头，以 } 结尾。</translation>
    </message>
    <message>
        <source>It needs a name of visible characters.</source>
        <translation>需要由可见字符组成的名称。</translation>
    </message>
    <message>
        <source>It takes two columns at least.</source>
        <translation>至少需要两列。</translation>
    </message>
    <message>
        <source>Keep fewer rows at once, or raise “Memory limit”.</source>
        <translation>请减少同时保留的行，或提高“内存限制”。</translation>
    </message>
    <message>
        <source>Keep the column, or name the categories.</source>
        <translation>请保留该列，或指明类别。</translation>
    </message>
    <message>
        <source>Keep the column.</source>
        <translation>请保留该列。</translation>
    </message>
    <message>
        <source>Kept %1 rows as the table “%2”</source>
        <translation>已将 %1 行保留为表“%2”</translation>
    </message>
    <message>
        <source>Known targets: %1.</source>
        <translation>已知目标：%1。</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>已知类型：%1。</translation>
    </message>
    <message>
        <source>Known words: keep, drop, fail.</source>
        <translation>已知的词：keep、drop、fail。</translation>
    </message>
    <message>
        <source>Leave at least one character.</source>
        <translation>请至少保留一个字符。</translation>
    </message>
    <message>
        <source>Leave out the semicolon and what comes after it.</source>
        <translation>请去掉分号及其后的内容。</translation>
    </message>
    <message>
        <source>Left out %1 of %2 rows: %3</source>
        <translation>%2 行中排除了 %1 行：%3</translation>
    </message>
    <message>
        <source>Let it end in .sqlite or .duckdb, or set “format”.</source>
        <translation>请使其以 .sqlite 或 .duckdb 结尾，或设置“format”。</translation>
    </message>
    <message>
        <source>Links need two columns: where they begin and where they end.</source>
        <translation>链接需要两列：起点和终点。</translation>
    </message>
    <message>
        <source>List the values: ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>请列出值：ON … IN (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>Look at its day and month.</source>
        <translation>请检查其中的日和月。</translation>
    </message>
    <message>
        <source>Look for a loop without an end, or raise “Time limit”.</source>
        <translation>请检查是否有无限循环，或提高“时间限制”。</translation>
    </message>
    <message>
        <source>Looking at a sample</source>
        <translation>正在查看样本</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>请简化它。</translation>
    </message>
    <message>
        <source>Make the folder first, or write somewhere else.</source>
        <translation>请先建立该文件夹，或写入别处。</translation>
    </message>
    <message>
        <source>Match the columns by name, or select the same number of columns before.</source>
        <translation>请按名称匹配列，或事先选择相同数量的列。</translation>
    </message>
    <message>
        <source>Name a column of each table whose values have to be equal.</source>
        <translation>请在每个表中指明一个值必须相等的列。</translation>
    </message>
    <message>
        <source>Name a column of numbers.</source>
        <translation>请指明数字列。</translation>
    </message>
    <message>
        <source>Name a column of the table.</source>
        <translation>请指明表中的一列。</translation>
    </message>
    <message>
        <source>Name a column to group by, or a measure.</source>
        <translation>请指明分组的列或度量。</translation>
    </message>
    <message>
        <source>Name a column, or write a pattern.</source>
        <translation>请指明一列，或写一个模式。</translation>
    </message>
    <message>
        <source>Name a field the struct has, at the levels allowed.</source>
        <translation>请指明结构中所允许层级内的字段。</translation>
    </message>
    <message>
        <source>Name at least one column.</source>
        <translation>请至少指明一列。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>请至少指明一个。</translation>
    </message>
    <message>
        <source>Name each category once.</source>
        <translation>每个类别请只指明一次。</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>每列请只指明一次。</translation>
    </message>
    <message>
        <source>Name fewer columns, or keep them.</source>
        <translation>请少指明几列，或保留它们。</translation>
    </message>
    <message>
        <source>Name it, too, or say what becomes of other values.</source>
        <translation>请也指明它，或说明其他值如何处理。</translation>
    </message>
    <message>
        <source>Name the column to rank by, or use row_number.</source>
        <translation>请指明排名所依据的列，或使用 row_number。</translation>
    </message>
    <message>
        <source>Name the columns whose values make up a row.</source>
        <translation>请指明其值构成一行的列。</translation>
    </message>
    <message>
        <source>Name the columns yourself with “params”, or choose another target, such as “generic”.</source>
        <translation>请用“params”自行指明列，或选择其他目标，例如“generic”。</translation>
    </message>
    <message>
        <source>Name the fields you need, go less deep, or allow more columns.</source>
        <translation>请指明需要的字段、减少层级，或允许更多列。</translation>
    </message>
    <message>
        <source>Name them with “params”: %1 and %2.</source>
        <translation>请用“params”指明：%1 和 %2。</translation>
    </message>
    <message>
        <source>Name those to choose from, the best first.</source>
        <translation>请指明供选择的列，最好的在前。</translation>
    </message>
    <message>
        <source>Name those to put together.</source>
        <translation>请指明要合并的列。</translation>
    </message>
    <message>
        <source>Names with spaces stand in &quot;double&quot; quotation marks, texts in &apos;single&apos; ones.</source>
        <translation>含空格的名称用 &quot;双&quot; 引号，文本用 &apos;单&apos; 引号。</translation>
    </message>
    <message>
        <source>No column has a name with “%1” in it.</source>
        <translation>没有名称中含“%1”的列。</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>没有选择列。</translation>
    </message>
    <message>
        <source>No column is left</source>
        <translation>没有留下任何列</translation>
    </message>
    <message>
        <source>No column is left that a model could learn from</source>
        <translation>没有留下可供模型学习的列</translation>
    </message>
    <message>
        <source>No column says which rows belong together.</source>
        <translation>没有列说明哪些行属于一起。</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no fields.</source>
        <translation>将不会留下任何列，因为“%1”没有字段。</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no values.</source>
        <translation>将不会留下任何列，因为“%1”没有值。</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>将不会留下任何列。</translation>
    </message>
    <message>
        <source>No columns are clearly years, quarters or months, so the table stays as wide as it is</source>
        <translation>没有明确表示年、季度或月的列，因此表的宽度保持不变</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; %2 first was assumed</source>
        <translation>“%1”中没有日期能说明日和月哪个在前；假定 %2 在前</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; day first was assumed</source>
        <translation>“%1”中没有日期能说明日和月哪个在前；假定日在前</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; month first was assumed</source>
        <translation>“%1”中没有日期能说明日和月哪个在前；假定月在前</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether the day or the month comes first.</source>
        <translation>“%1”中没有日期能说明日和月哪个在前。</translation>
    </message>
    <message>
        <source>Nothing can follow “%1”, which makes other rows</source>
        <translation>“%1”会生成不同的行，其后不能再有操作</translation>
    </message>
    <message>
        <source>Nothing is stored here, so there is no data “%1”.</source>
        <translation>此处没有存储任何内容，因此没有数据“%1”。</translation>
    </message>
    <message>
        <source>Nothing says how the new columns are derived</source>
        <translation>没有说明新列如何推导</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the file that caused it.</source>
        <translation>没有写出任何内容。请将此问题连同引起它的文件一并报告。</translation>
    </message>
    <message>
        <source>Of one date it depends on the day it is run; name the date it shall be counted to.</source>
        <translation>只有一个日期时，结果取决于运行的日期；请指明计算到哪一天。</translation>
    </message>
    <message>
        <source>Only “all” and “any” have a list of checks.</source>
        <translation>只有“all”和“any”有检查的列表。</translation>
    </message>
    <message>
        <source>Parquet cannot hold all digits of these columns; they are written as text: %1</source>
        <translation>Parquet 无法容纳这些列的全部位数；它们以文本写出：%1</translation>
    </message>
    <message>
        <source>Parts are %Y %y %m %d %b %B %H %I %M %S %f %p, and %N for the name of a month in any language.</source>
        <translation>可用的部分有 %Y %y %m %d %b %B %H %I %M %S %f %p，以及表示任意语言月份名称的 %N。</translation>
    </message>
    <message>
        <source>Python ended before the code was done.</source>
        <translation>Python 在代码完成前结束了。</translation>
    </message>
    <message>
        <source>Python in workflows is switched off here.</source>
        <translation>此处停用了工作流中的 Python。</translation>
    </message>
    <message>
        <source>Read a file instead.</source>
        <translation>请改为读取文件。</translation>
    </message>
    <message>
        <source>Reading and converting</source>
        <translation>正在读取和转换</translation>
    </message>
    <message>
        <source>Remove it, or choose what becomes of it with “if_exists”.</source>
        <translation>请移除它，或用“if_exists”选择如何处理。</translation>
    </message>
    <message>
        <source>Remove the others from the second table, or take the first or last.</source>
        <translation>请从第二个表中移除其他条目，或取第一个或最后一个。</translation>
    </message>
    <message>
        <source>Rename it there, or name the columns that both tables have.</source>
        <translation>请在那里重命名，或指明两个表共有的列。</translation>
    </message>
    <message>
        <source>Rows cannot go into quarantine where only one of several checks must hold.</source>
        <translation>在多项检查只需一项成立时，行不能进入隔离。</translation>
    </message>
    <message>
        <source>Say how many characters the first part has.</source>
        <translation>请说明第一部分有多少个字符。</translation>
    </message>
    <message>
        <source>Say what the column is called.</source>
        <translation>请说明列的名称。</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>请说明要查找的内容。</translation>
    </message>
    <message>
        <source>Say which one does, or give the format.</source>
        <translation>请说明哪个在前，或给出格式。</translation>
    </message>
    <message>
        <source>Set network.allow_urls to true, or load a file.</source>
        <translation>请将 network.allow_urls 设为 true，或加载文件。</translation>
    </message>
    <message>
        <source>Set “extra_columns” to “drop” or “keep”, or name them in the schema.</source>
        <translation>将“extra_columns”设为“drop”或“keep”，或在架构中列出它们。</translation>
    </message>
    <message>
        <source>Settings can be read by others: keep the password in ~/.pgpass, or give the whole address in the environment variable %1</source>
        <translation>设置可被他人读取：请将密码保存在 ~/.pgpass 中，或在环境变量 %1 中给出完整地址</translation>
    </message>
    <message>
        <source>Several columns of “%1” name the same period, so they were left as they are</source>
        <translation>“%1”的多列指向同一时段，因此保持原样</translation>
    </message>
    <message>
        <source>Some times in “%1” say their distance from UTC and some do not; those are taken as UTC</source>
        <translation>“%1”中有些时间注明了与 UTC 的时差，有些没有；后者按 UTC 处理</translation>
    </message>
    <message>
        <source>Split it into several steps.</source>
        <translation>请将它分成多个步骤。</translation>
    </message>
    <message>
        <source>The %1 “%2” of the cron expression %3</source>
        <translation>cron 表达式的 %1“%2”%3</translation>
    </message>
    <message>
        <source>The checks are nested too deeply.</source>
        <translation>检查嵌套过深。</translation>
    </message>
    <message>
        <source>The choices for a job</source>
        <translation>作业的选项</translation>
    </message>
    <message>
        <source>The code asked for more than %1 MB of memory.</source>
        <translation>代码请求的内存超过 %1 MB。</translation>
    </message>
    <message>
        <source>The code could use the network</source>
        <translation>代码可以使用网络</translation>
    </message>
    <message>
        <source>The column needs a name.</source>
        <translation>该列需要名称。</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>列“%1”指明了两次。</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>各列为：%1。</translation>
    </message>
    <message>
        <source>The columns of “%1” look like periods, but hold values of different kinds, so they were left as they are</source>
        <translation>“%1”的各列看起来像时段，但值的种类不同，因此保持原样</translation>
    </message>
    <message>
        <source>The columns “%1” are of types that do not go together.</source>
        <translation>列“%1”的类型不能合在一起。</translation>
    </message>
    <message>
        <source>The condition gives %1, not true or false.</source>
        <translation>条件得到的是 %1，而不是真或假。</translation>
    </message>
    <message>
        <source>The configuration of the workflow</source>
        <translation>工作流的设置</translation>
    </message>
    <message>
        <source>The database is a folder or no ordinary file.</source>
        <translation>该数据库是文件夹或不是普通文件。</translation>
    </message>
    <message>
        <source>The default is not of the parameter&apos;s type.</source>
        <translation>默认值与参数的类型不符。</translation>
    </message>
    <message>
        <source>The delimiter and the quote cannot be the same.</source>
        <translation>分隔符和引号不能相同。</translation>
    </message>
    <message>
        <source>The expression cannot be read.</source>
        <translation>无法读取表达式。</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>无法读取表达式：%1。</translation>
    </message>
    <message>
        <source>The expression has %1.</source>
        <translation>表达式中有%1。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>The expression is too long, or has characters no text has.</source>
        <translation>表达式过长，或含有文本中不会出现的字符。</translation>
    </message>
    <message>
        <source>The file may have changed meanwhile; try again.</source>
        <translation>文件可能在此期间有变化；请重试。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used.</source>
        <translation>无法使用临时文件的文件夹。</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>该作业</translation>
    </message>
    <message>
        <source>The jobs of a file trigger read the file that arrived.</source>
        <translation>文件触发器的作业读取到达的文件。</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>该台账</translation>
    </message>
    <message>
        <source>The list of columns</source>
        <translation>列的列表</translation>
    </message>
    <message>
        <source>The list of parameters</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>The list of steps</source>
        <translation>步骤列表</translation>
    </message>
    <message>
        <source>The log of the run has what it said. A memory limit that is too low ends it, too.</source>
        <translation>运行的日志中有它的输出。过低的内存限制也会使其结束。</translation>
    </message>
    <message>
        <source>The marks in “%1”%2 could be decimal or thousands marks; a decimal %3 was assumed</source>
        <translation>“%1”%2 中的符号可能是小数点或千位分隔符；假定的小数点为：%3</translation>
    </message>
    <message>
        <source>The marks of fractions and of thousands are the same.</source>
        <translation>小数点与千位分隔符相同。</translation>
    </message>
    <message>
        <source>The name does not say what kind of database it shall be.</source>
        <translation>名称没有说明应是哪种数据库。</translation>
    </message>
    <message>
        <source>The name does not say what kind of file it shall be. Let it end in .csv, .tsv, .parquet, .json, .ndjson or .xlsx, or set “format”.</source>
        <translation>名称没有说明应是哪种文件。请使其以 .csv、.tsv、.parquet、.json、.ndjson 或 .xlsx 结尾，或设置“format”。</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>该操作</translation>
    </message>
    <message>
        <source>The other table has no column “%1”.%2</source>
        <translation>另一个表没有列“%1”。%2</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value</source>
        <translation>参数“%1”没有值</translation>
    </message>
    <message>
        <source>The path does not say where it begins.</source>
        <translation>路径没有说明从何处开始。</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>无法读取该模式：%1</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1 at character %2.</source>
        <translation>无法读取该模式：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>The pattern has a character no pattern has.</source>
        <translation>该模式含有模式中不会出现的字符。</translation>
    </message>
    <message>
        <source>The pattern is found where nothing is.</source>
        <translation>该模式会匹配空内容。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>该方案</translation>
    </message>
    <message>
        <source>The plan does not say how to read the column “%1”</source>
        <translation>方案没有说明如何读取列“%1”</translation>
    </message>
    <message>
        <source>The plan reads a column “%1” that is not there</source>
        <translation>方案要读取不存在的列“%1”</translation>
    </message>
    <message>
        <source>The plan reads “%1” from text, but it is of type %2</source>
        <translation>方案要从文本读取“%1”，但其类型为 %2</translation>
    </message>
    <message>
        <source>The plan speaks of a column “%1” that is not there</source>
        <translation>方案提到不存在的列“%1”</translation>
    </message>
    <message>
        <source>The plan was made for another table; prepare without it, or correct it.</source>
        <translation>该方案是为另一个表制定的；请不用它进行准备，或更正它。</translation>
    </message>
    <message>
        <source>The planner did not say how to read every column</source>
        <translation>规划器没有说明每一列的读法</translation>
    </message>
    <message>
        <source>The program cannot be started: %1</source>
        <translation>无法启动程序：%1</translation>
    </message>
    <message>
        <source>The program took longer than %1 seconds.</source>
        <translation>程序用时超过 %1 秒。</translation>
    </message>
    <message>
        <source>The query cannot be read.</source>
        <translation>无法读取查询。</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>无法读取查询：%1</translation>
    </message>
    <message>
        <source>The query cannot stand by itself.</source>
        <translation>该查询不能独立使用。</translation>
    </message>
    <message>
        <source>The query has an open parameter.</source>
        <translation>查询中有未赋值的参数。</translation>
    </message>
    <message>
        <source>The query holds something that is not allowed here (%1).</source>
        <translation>查询含有此处不允许的内容（%1）。</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>查询为空。</translation>
    </message>
    <message>
        <source>The query is too large.</source>
        <translation>查询过大。</translation>
    </message>
    <message>
        <source>The query is too long, or has characters no text has.</source>
        <translation>查询过长，或含有文本中不会出现的字符。</translation>
    </message>
    <message>
        <source>The record of a step</source>
        <translation>步骤的记录</translation>
    </message>
    <message>
        <source>The record of an approval</source>
        <translation>审批的记录</translation>
    </message>
    <message>
        <source>The replacement uses group %1, but the pattern has %2.</source>
        <translation>替换内容使用了组 %1，但模式只有 %2 个组。</translation>
    </message>
    <message>
        <source>The result does not serve the target “%1”: %2</source>
        <translation>结果不适合目标“%1”：%2</translation>
    </message>
    <message>
        <source>The runner of Python is missing</source>
        <translation>缺少 Python 的运行程序</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>该计划</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>该架构</translation>
    </message>
    <message>
        <source>The schema asks for columns the table does not have: %1</source>
        <translation>架构要求的列在表中不存在：%1</translation>
    </message>
    <message>
        <source>The schema itself is broken: %1</source>
        <translation>架构本身已损坏：%1</translation>
    </message>
    <message>
        <source>The setting databases.connections holds the password of “%1”.</source>
        <translation>设置 databases.connections 中含有“%1”的密码。</translation>
    </message>
    <message>
        <source>The step was not replaced by the steps it stands for</source>
        <translation>该步骤未被它所代表的步骤替换</translation>
    </message>
    <message>
        <source>The table has columns the schema does not name: %1</source>
        <translation>表中有架构未列出的列：%1</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many for columns.</source>
        <translation>表有超过 %1 行，作为列太多。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>该目标</translation>
    </message>
    <message>
        <source>The target cannot be read: %1</source>
        <translation>无法读取目标：%1</translation>
    </message>
    <message>
        <source>The target “%1” has no role “%2”%3</source>
        <translation>目标“%1”没有角色“%2”%3</translation>
    </message>
    <message>
        <source>The target “%1” needs %2 columns of numbers for its points, and there are none, nor enough columns of numbers or categories that vary to derive them from</source>
        <translation>目标“%1”的点需要 %2 个数字列，但没有这样的列，也没有足够的有变化的数字列或类别列可供推导</translation>
    </message>
    <message>
        <source>The target “%1” needs the schema the table shall conform to.</source>
        <translation>目标“%1”需要表应符合的架构。</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>该轨迹</translation>
    </message>
    <message>
        <source>The trigger</source>
        <translation>该触发器</translation>
    </message>
    <message>
        <source>The value of “%1” should be of the type %2</source>
        <translation>“%1”的值应为类型 %2</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>工作已停止</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>该工作流</translation>
    </message>
    <message>
        <source>The workflow has no parameter “%1”</source>
        <translation>工作流没有参数“%1”</translation>
    </message>
    <message>
        <source>There are %1 entries for %2</source>
        <translation>%2 有 %1 个条目</translation>
    </message>
    <message>
        <source>There are %1 labels for %2 bins.</source>
        <translation>有 %1 个标签，但有 %2 个分箱。</translation>
    </message>
    <message>
        <source>There are %1 names for %2 columns.</source>
        <translation>有 %1 个名称，但有 %2 列。</translation>
    </message>
    <message>
        <source>There are %1 names, but %2 input(s).</source>
        <translation>有 %1 个名称，但有 %2 个输入。</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>有超过 %1 个字段。</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>有超过 %1 个文件。</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; %1 were taken as x and y because they are the numeric columns that tell most</source>
        <translation>没有经度和纬度列，也没有名为 x 和 y 的列；%1 被用作 x 和 y，因为它们是信息量最大的数字列</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; “%1” are derived (principal components of %2 columns), so distances mean likeness, not places</source>
        <translation>没有经度和纬度列，也没有名为 x 和 y 的列；“%1”是推导出来的（%2 列的主成分），因此距离表示相似度而非位置</translation>
    </message>
    <message>
        <source>There are no columns of coordinates, and none can be derived: %1</source>
        <translation>没有坐标列，也无法推导出坐标：%1</translation>
    </message>
    <message>
        <source>There are no lengths.</source>
        <translation>没有长度。</translation>
    </message>
    <message>
        <source>There is a column “%1” already</source>
        <translation>已有列“%1”</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>已有列“%1”。</translation>
    </message>
    <message>
        <source>There is a column “%1” already; capitals make no difference.</source>
        <translation>已有列“%1”；不区分大小写。</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>已有文件“%1”。</translation>
    </message>
    <message>
        <source>There is a password in the address, which everybody who sees the workflow can read. Fetch the file with a program that can log in, and load that.</source>
        <translation>地址中含有密码，任何能看到工作流的人都能读到。请用可以登录的程序获取文件，再加载它。</translation>
    </message>
    <message>
        <source>There is more than one statement.</source>
        <translation>有多于一条语句。</translation>
    </message>
    <message>
        <source>There is no %1 of “%2”, which is no number but %3.</source>
        <translation>“%2”没有 %1，它不是数字而是 %3。</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>“%1”处没有 Python。</translation>
    </message>
    <message>
        <source>There is no Python on this machine.</source>
        <translation>本机没有 Python。</translation>
    </message>
    <message>
        <source>There is no case.</source>
        <translation>没有任何情形。</translation>
    </message>
    <message>
        <source>There is no check “%1”. Known checks: %2.</source>
        <translation>没有检查“%1”。已知的检查：%2。</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>没有代码。</translation>
    </message>
    <message>
        <source>There is no column to fill.</source>
        <translation>没有要填充的列。</translation>
    </message>
    <message>
        <source>There is no column to hide.</source>
        <translation>没有要隐藏的列。</translation>
    </message>
    <message>
        <source>There is no column to read.</source>
        <translation>没有要读取的列。</translation>
    </message>
    <message>
        <source>There is no column to scale.</source>
        <translation>没有要缩放的列。</translation>
    </message>
    <message>
        <source>There is no column “%1” for %2</source>
        <translation>没有用于 %2 的列“%1”</translation>
    </message>
    <message>
        <source>There is no column “%1” to convert</source>
        <translation>没有可转换的列“%1”</translation>
    </message>
    <message>
        <source>There is no column “%1” to keep as text</source>
        <translation>没有可保留为文本的列“%1”</translation>
    </message>
    <message>
        <source>There is no column “%1”.%2</source>
        <translation>没有列“%1”。%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”。</translation>
    </message>
    <message>
        <source>There is no day that the cron expression “%1” names</source>
        <translation>不存在 cron 表达式“%1”所指的日期</translation>
    </message>
    <message>
        <source>There is no decision “%1”.</source>
        <translation>没有决定“%1”。</translation>
    </message>
    <message>
        <source>There is no error “%1”.</source>
        <translation>没有错误“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>没有字段“%1”；是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no file to load</source>
        <translation>没有要加载的文件</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no formula.</source>
        <translation>没有公式。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有种类“%1”。</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>没有模式。</translation>
    </message>
    <message>
        <source>There is no phase “%1”.</source>
        <translation>没有阶段“%1”。</translation>
    </message>
    <message>
        <source>There is no range “%1”.</source>
        <translation>没有范围“%1”。</translation>
    </message>
    <message>
        <source>There is no separator.</source>
        <translation>没有分隔符。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.%2</source>
        <translation>没有设置“%1”。%2</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有状态“%1”。</translation>
    </message>
    <message>
        <source>There is no step type “%1”.%2</source>
        <translation>没有步骤类型“%1”。%2</translation>
    </message>
    <message>
        <source>There is no step “%1”.%2</source>
        <translation>没有步骤“%1”。%2</translation>
    </message>
    <message>
        <source>There is no table “%1” here.%2</source>
        <translation>此处没有表“%1”。%2</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>没有目标“%1”</translation>
    </message>
    <message>
        <source>There is no target “%1”. %2</source>
        <translation>没有目标“%1”。%2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>没有时区“%1”</translation>
    </message>
    <message>
        <source>There is nothing to find.</source>
        <translation>没有要查找的内容。</translation>
    </message>
    <message>
        <source>There is nothing to group by and nothing to measure.</source>
        <translation>没有分组依据，也没有度量。</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>没有要替换的内容。</translation>
    </message>
    <message>
        <source>There is nothing to sort by.</source>
        <translation>没有排序依据。</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>没有要写出的内容。</translation>
    </message>
    <message>
        <source>This JSON is not an object</source>
        <translation>此 JSON 不是对象</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>此字段为必填。</translation>
    </message>
    <message>
        <source>This file is no such database; it stays as it is.</source>
        <translation>此文件不是这种数据库；它保持不变。</translation>
    </message>
    <message>
        <source>This folder belongs to the program itself.</source>
        <translation>此文件夹属于程序本身。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此项缺失。</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>这既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://example.org/orders.csv.</source>
        <translation>这不是地址。请写成 https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>This is no name of a connection: letters, digits, - and _. Its address belongs into the settings (databases.connections), so that no workflow holds a password.</source>
        <translation>这不是连接的名称：只含字母、数字、- 和 _。其地址应放在设置（databases.connections）中，以免工作流含有密码。</translation>
    </message>
    <message>
        <source>This is no path of a file.</source>
        <translation>这不是文件的路径。</translation>
    </message>
    <message>
        <source>This is no schema of a table: it has neither “fields” (Frictionless) nor “properties” (JSON Schema) nor “columns”.</source>
        <translation>这不是表的架构：它既没有“fields”（Frictionless），也没有“properties”（JSON Schema）或“columns”。</translation>
    </message>
    <message>
        <source>This is not one expression.</source>
        <translation>这不是单个表达式。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>这不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>This list needs at least %1 entries.</source>
        <translation>此列表至少需要 %1 项。</translation>
    </message>
    <message>
        <source>This list should hold only text.</source>
        <translation>此列表应只含文本。</translation>
    </message>
    <message>
        <source>This place is not among those that workflows may name.</source>
        <translation>此位置不在工作流可引用之列。</translation>
    </message>
    <message>
        <source>This row has %1 cells, but there are %2 columns.</source>
        <translation>此行有 %1 个单元格，但共有 %2 列。</translation>
    </message>
    <message>
        <source>This should be a list.</source>
        <translation>这应为列表。</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>这应为数字。</translation>
    </message>
    <message>
        <source>This should be a pattern of file names, without folders.</source>
        <translation>这应为文件名模式，不含文件夹。</translation>
    </message>
    <message>
        <source>This should be a size such as 512MB.</source>
        <translation>这应为形如 512MB 的大小。</translation>
    </message>
    <message>
        <source>This should be a time like 2026-01-31T09:00:00.000Z.</source>
        <translation>这应为形如 2026-01-31T09:00:00.000Z 的时间。</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>这应为整数。</translation>
    </message>
    <message>
        <source>This should be an absolute path.</source>
        <translation>这应为绝对路径。</translation>
    </message>
    <message>
        <source>This should be an object.</source>
        <translation>这应为对象。</translation>
    </message>
    <message>
        <source>This should be between %1 and %2.</source>
        <translation>这应在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>This should be text, number, integer, boolean or date.</source>
        <translation>这应为 text、number、integer、boolean 或 date。</translation>
    </message>
    <message>
        <source>This should be text.</source>
        <translation>这应为文本。</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>这应为真或假。</translation>
    </message>
    <message>
        <source>This should be “cron”, “file” or “webhook”.</source>
        <translation>这应为“cron”、“file”或“webhook”。</translation>
    </message>
    <message>
        <source>This should be “fail”: a job ends with the first step that fails for good.</source>
        <translation>这应为“fail”：作业在第一个最终失败的步骤处结束。</translation>
    </message>
    <message>
        <source>This should be “full” or “none”.</source>
        <translation>这应为“full”或“none”。</translation>
    </message>
    <message>
        <source>This should be “skip”, “run_once” or “run_all”.</source>
        <translation>这应为“skip”、“run_once”或“run_all”。</translation>
    </message>
    <message>
        <source>This step needs %1 input(s).</source>
        <translation>此步骤需要 %1 个输入。</translation>
    </message>
    <message>
        <source>This step needs 2 inputs.</source>
        <translation>此步骤需要 2 个输入。</translation>
    </message>
    <message>
        <source>This step needs an input.</source>
        <translation>此步骤需要一个输入。</translation>
    </message>
    <message>
        <source>This step waits for its own result.</source>
        <translation>此步骤在等待它自己的结果。</translation>
    </message>
    <message>
        <source>This text may have at most %1 characters.</source>
        <translation>此文本最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This text needs at least %1 characters.</source>
        <translation>此文本至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>This value does not fit its schema.</source>
        <translation>此值不符合其架构。</translation>
    </message>
    <message>
        <source>This value is not allowed.%1</source>
        <translation>不允许此值。%1</translation>
    </message>
    <message>
        <source>Two inputs are called “%1”.</source>
        <translation>有两个输入名为“%1”。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or UTC.</source>
        <translation>请使用 Europe/Berlin 或 UTC 这样的名称。</translation>
    </message>
    <message>
        <source>Use the step “Sample rows”, which keeps its seed.</source>
        <translation>请使用会保留种子的步骤“抽样行”。</translation>
    </message>
    <message>
        <source>Use “cast” for columns that have a type.</source>
        <translation>对已有类型的列请使用“cast”。</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.read_folders.</source>
        <translation>管理者可用选项 files.read_folders 开放文件夹。</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.write_folders.</source>
        <translation>管理者可用选项 files.write_folders 开放文件夹。</translation>
    </message>
    <message>
        <source>Whoever runs it can set hosts free with the option network.fetch_hosts.</source>
        <translation>管理者可用选项 network.fetch_hosts 开放主机。</translation>
    </message>
    <message>
        <source>Whoever runs it can set one up with the option databases.connections.</source>
        <translation>管理者可用选项 databases.connections 建立连接。</translation>
    </message>
    <message>
        <source>Workflows may not fetch from “%1”.</source>
        <translation>工作流不得从“%1”获取数据。</translation>
    </message>
    <message>
        <source>Workflows may not name files of this machine.</source>
        <translation>工作流不得引用本机的文件。</translation>
    </message>
    <message>
        <source>Write + instead of *, so that it takes a character at least.</source>
        <translation>请用 + 代替 *，使其至少匹配一个字符。</translation>
    </message>
    <message>
        <source>Write \ in front of characters such as ( and [ that stand for themselves.</source>
        <translation>在代表自身的字符（如 ( 和 [）前写 \。</translation>
    </message>
    <message>
        <source>Write \\ for a single one.</source>
        <translation>单个请写作 \\。</translation>
    </message>
    <message>
        <source>Write \x00 instead.</source>
        <translation>请改写为 \x00。</translation>
    </message>
    <message>
        <source>Write a condition over the columns that must hold in every row, e.g. price &gt;= 0.</source>
        <translation>请写出每一行都必须成立的关于各列的条件，例如 price &gt;= 0。</translation>
    </message>
    <message>
        <source>Write a format such as %d %N %Y.</source>
        <translation>请写形如 %d %N %Y 的格式。</translation>
    </message>
    <message>
        <source>Write a format such as %d.%m.%Y.</source>
        <translation>请写形如 %d.%m.%Y 的格式。</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>请至少写一个。</translation>
    </message>
    <message>
        <source>Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday.</source>
        <translation>例如写成“0 9 * * mon-fri”：分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>Write names of fields with points between them, such as address.city.</source>
        <translation>请写出以点分隔的字段名，例如 address.city。</translation>
    </message>
    <message>
        <source>Write the edges in order, each once.</source>
        <translation>请按顺序写出边界，每个一次。</translation>
    </message>
    <message>
        <source>Write the text to replace; empty cells are found as whole cells.</source>
        <translation>请写出要替换的文本；空单元格按整个单元格查找。</translation>
    </message>
    <message>
        <source>Write the value itself, or use a parameter of the workflow.</source>
        <translation>请写出值本身，或使用工作流的参数。</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>请写入其他文件。</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>请写入其他文件夹。</translation>
    </message>
    <message>
        <source>Write what gives one value, such as price * 2.</source>
        <translation>请写出能得到一个值的内容，例如 price * 2。</translation>
    </message>
    <message>
        <source>Write what stands between the parts, or split by lengths.</source>
        <translation>请写出各部分之间的内容，或按长度拆分。</translation>
    </message>
    <message>
        <source>You may not read this database.</source>
        <translation>没有读取此数据库的权限。</translation>
    </message>
    <message>
        <source>You may not read this file: %1</source>
        <translation>没有读取此文件的权限：%1</translation>
    </message>
    <message>
        <source>a blank text</source>
        <translation>空白文本</translation>
    </message>
    <message>
        <source>a blank text or missing marker</source>
        <translation>空白文本或缺失标记</translation>
    </message>
    <message>
        <source>a built-in target is broken</source>
        <translation>某个内置目标已损坏</translation>
    </message>
    <message>
        <source>a column by its number</source>
        <translation>以编号引用的列</translation>
    </message>
    <message>
        <source>a link without an end</source>
        <translation>缺少一端的链接</translation>
    </message>
    <message>
        <source>a part of what it was</source>
        <translation>原值的一部分</translation>
    </message>
    <message>
        <source>a point that several links name is one point</source>
        <translation>由多个链接指明的点算作一个点</translation>
    </message>
    <message>
        <source>a query of its own</source>
        <translation>一个独立的查询</translation>
    </message>
    <message>
        <source>a summary of no rows</source>
        <translation>对零行的汇总</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺失一个值</translation>
    </message>
    <message>
        <source>a window over other rows</source>
        <translation>针对其他行的窗口</translation>
    </message>
    <message>
        <source>accents stripped</source>
        <translation>已去除重音符号</translation>
    </message>
    <message>
        <source>after %1 attempts, the safe way is taken where the data still contradicts</source>
        <translation>尝试 %1 次后，在数据仍有矛盾之处采取稳妥的做法</translation>
    </message>
    <message>
        <source>after the first %1 rows</source>
        <translation>在前 %1 行之后</translation>
    </message>
    <message>
        <source>after the first %1 rows of its group</source>
        <translation>在其所在组的前 %1 行之后</translation>
    </message>
    <message>
        <source>all %1 sampled values</source>
        <translation>抽样的全部 %1 个值</translation>
    </message>
    <message>
        <source>all %1 sampled values %2</source>
        <translation>抽样的全部 %1 个值%2</translation>
    </message>
    <message>
        <source>all columns at once</source>
        <translation>一次引用所有列</translation>
    </message>
    <message>
        <source>an equal row comes before</source>
        <translation>前面有相同的行</translation>
    </message>
    <message>
        <source>an equal row comes later</source>
        <translation>后面有相同的行</translation>
    </message>
    <message>
        <source>an open parameter</source>
        <translation>未赋值的参数</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>以及另外 %1 个。</translation>
    </message>
    <message>
        <source>are IP addresses</source>
        <translation>是 IP 地址</translation>
    </message>
    <message>
        <source>are countries</source>
        <translation>是国家</translation>
    </message>
    <message>
        <source>are lengths of time</source>
        <translation>是时长</translation>
    </message>
    <message>
        <source>are lists of numbers</source>
        <translation>是数字列表</translation>
    </message>
    <message>
        <source>are longer than 40 characters</source>
        <translation>长于 40 个字符</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>一列也没有</translation>
    </message>
    <message>
        <source>are short codes</source>
        <translation>是短代码</translation>
    </message>
    <message>
        <source>are states or provinces</source>
        <translation>是州或省</translation>
    </message>
    <message>
        <source>are times of the day</source>
        <translation>是一天中的时刻</translation>
    </message>
    <message>
        <source>as latitudes do</source>
        <translation>与纬度相符</translation>
    </message>
    <message>
        <source>as longitudes do</source>
        <translation>与经度相符</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at least one of %1 checks holds</source>
        <translation>%1 项检查中至少有一项成立</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>at most %1 % of “%2” is missing</source>
        <translation>“%2”中缺失的不超过 %1 %</translation>
    </message>
    <message>
        <source>by condition</source>
        <translation>按条件</translation>
    </message>
    <message>
        <source>by the code</source>
        <translation>由代码</translation>
    </message>
    <message>
        <source>by the query</source>
        <translation>由查询</translation>
    </message>
    <message>
        <source>checked on %1 rows</source>
        <translation>已在 %1 行上检查</translation>
    </message>
    <message>
        <source>code, line %1</source>
        <translation>代码，第 %1 行</translation>
    </message>
    <message>
        <source>columns became rows</source>
        <translation>列已变为行</translation>
    </message>
    <message>
        <source>derived coordinate</source>
        <translation>推导的坐标</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>不符合类型 %1</translation>
    </message>
    <message>
        <source>each holds %1 numbers</source>
        <translation>每个包含 %1 个数字</translation>
    </message>
    <message>
        <source>each link names two points</source>
        <translation>每个链接指明两个点</translation>
    </message>
    <message>
        <source>empty lists</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>的结尾在开头之前</translation>
    </message>
    <message>
        <source>every column but “%1” is numeric</source>
        <translation>除“%1”外每一列都是数字列</translation>
    </message>
    <message>
        <source>every point has an id</source>
        <translation>每个点都有标识</translation>
    </message>
    <message>
        <source>every row has the same</source>
        <translation>每一行都相同</translation>
    </message>
    <message>
        <source>every row has the same value</source>
        <translation>每一行的值都相同</translation>
    </message>
    <message>
        <source>every row meets: %1</source>
        <translation>每一行都满足：%1</translation>
    </message>
    <message>
        <source>everything the schema asks for is checked</source>
        <translation>架构要求的内容均已检查</translation>
    </message>
    <message>
        <source>filled with the %1%2</source>
        <translation>已填充为：%1%2</translation>
    </message>
    <message>
        <source>filled with the last value before</source>
        <translation>已用前面最后一个值填充</translation>
    </message>
    <message>
        <source>filled with the next value behind</source>
        <translation>已用后面的下一个值填充</translation>
    </message>
    <message>
        <source>filled with “%1”</source>
        <translation>已用“%1”填充</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>from the next column that has a value</source>
        <translation>取自下一个有值的列</translation>
    </message>
    <message>
        <source>further partners of a row</source>
        <translation>一行的其他匹配</translation>
    </message>
    <message>
        <source>further values of a cell</source>
        <translation>单元格的其他值</translation>
    </message>
    <message>
        <source>has a step that is not a number from 1 to %1</source>
        <translation>的步长不是 1 到 %1 的数字</translation>
    </message>
    <message>
        <source>have the shape of names of people</source>
        <translation>具有人名的形式</translation>
    </message>
    <message>
        <source>have the shape of phone numbers</source>
        <translation>具有电话号码的形式</translation>
    </message>
    <message>
        <source>have the shape of postal codes</source>
        <translation>具有邮政编码的形式</translation>
    </message>
    <message>
        <source>in few steps</source>
        <translation>等级不多</translation>
    </message>
    <message>
        <source>invisible characters stripped</source>
        <translation>已去除不可见字符</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>不在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>is only “%1”</source>
        <translation>只有“%1”</translation>
    </message>
    <message>
        <source>it already is of type %1</source>
        <translation>它已经是类型 %1</translation>
    </message>
    <message>
        <source>it came with this meaning</source>
        <translation>它本来就有此含义</translation>
    </message>
    <message>
        <source>it does not hold that %1 (%2)</source>
        <translation>以下不成立：%1（%2）</translation>
    </message>
    <message>
        <source>it has %1 different values</source>
        <translation>它有 %1 个不同的值</translation>
    </message>
    <message>
        <source>it has more than %1 different values</source>
        <translation>它有超过 %1 个不同的值</translation>
    </message>
    <message>
        <source>it holds no values</source>
        <translation>它没有任何值</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>它是 %1</translation>
    </message>
    <message>
        <source>it is among the numeric columns that tell most</source>
        <translation>它属于信息量最大的数字列之一</translation>
    </message>
    <message>
        <source>it is derived for that</source>
        <translation>它为此推导而来</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>it is no number, but %1</source>
        <translation>它不是数字，而是 %1</translation>
    </message>
    <message>
        <source>it is of the kind “%1”, from which a model would learn the rows by heart</source>
        <translation>它属于“%1”类，模型会因此死记各行</translation>
    </message>
    <message>
        <source>it mixes %1</source>
        <translation>它混合了 %1</translation>
    </message>
    <message>
        <source>it says how many links a point has</source>
        <translation>它说明一个点有多少链接</translation>
    </message>
    <message>
        <source>it shall stay text</source>
        <translation>它应保留为文本</translation>
    </message>
    <message>
        <source>it tells the points apart</source>
        <translation>它用于区分各点</translation>
    </message>
    <message>
        <source>its name says “%1”</source>
        <translation>其名称表明是“%1”</translation>
    </message>
    <message>
        <source>its values are of the kind “%1”%2</source>
        <translation>其值属于“%1”类%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>links begin there</source>
        <translation>链接由此开始</translation>
    </message>
    <message>
        <source>links end there</source>
        <translation>链接到此结束</translation>
    </message>
    <message>
        <source>lists to their values</source>
        <translation>列表拆为各值</translation>
    </message>
    <message>
        <source>look like e-mail addresses</source>
        <translation>看起来像电子邮件地址</translation>
    </message>
    <message>
        <source>look like links</source>
        <translation>看起来像链接</translation>
    </message>
    <message>
        <source>missing markers: %1</source>
        <translation>缺失标记：%1</translation>
    </message>
    <message>
        <source>missing, filled with the median</source>
        <translation>缺失，已用中位数填充</translation>
    </message>
    <message>
        <source>models need numbers</source>
        <translation>模型需要数字</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>more than values of one row</source>
        <translation>不止一行的值</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>既非是也非否</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>no column has a value</source>
        <translation>没有任何列有值</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>no point in time</source>
        <translation>不是时间点</translation>
    </message>
    <message>
        <source>no row meets: %1</source>
        <translation>没有行满足：%1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>没有这样的列</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>没有这样的行</translation>
    </message>
    <message>
        <source>no two points have the same id</source>
        <translation>没有两个点的标识相同</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>no value in “%1”</source>
        <translation>“%1”中没有值</translation>
    </message>
    <message>
        <source>no value is missing</source>
        <translation>没有缺失的值</translation>
    </message>
    <message>
        <source>no value repeats</source>
        <translation>没有重复的值</translation>
    </message>
    <message>
        <source>no values were seen</source>
        <translation>没有看到任何值</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>none of the columns has a value</source>
        <translation>这些列都没有值</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>not a point in time</source>
        <translation>不是时间点</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>未抽中</translation>
    </message>
    <message>
        <source>nothing between delimiters</source>
        <translation>分隔符之间为空</translation>
    </message>
    <message>
        <source>nothing else names the points</source>
        <translation>没有其他可命名各点的内容</translation>
    </message>
    <message>
        <source>nothing in the table contradicts the plan</source>
        <translation>表中没有与方案矛盾之处</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>文本没有留下内容</translation>
    </message>
    <message>
        <source>one row for each of %1 values of “%2”</source>
        <translation>“%2”的 %1 个值各一行</translation>
    </message>
    <message>
        <source>operation “read”</source>
        <translation>操作“read”</translation>
    </message>
    <message>
        <source>points in time</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>put together with other columns</source>
        <translation>已与其他列合并</translation>
    </message>
    <message>
        <source>quarantine: it does not hold that %1</source>
        <translation>隔离：以下不成立：%1</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>由文本读取</translation>
    </message>
    <message>
        <source>read “%1” differently</source>
        <translation>以其他方式读取“%1”</translation>
    </message>
    <message>
        <source>replaced by its fingerprint</source>
        <translation>已由其指纹替换</translation>
    </message>
    <message>
        <source>replaced by its parts; %1</source>
        <translation>已由其各部分替换；%1</translation>
    </message>
    <message>
        <source>replaced by one column for each of its values</source>
        <translation>已由其每个值各一列替换</translation>
    </message>
    <message>
        <source>rows became columns</source>
        <translation>行已变为列</translation>
    </message>
    <message>
        <source>rows of one group</source>
        <translation>同一组的行</translation>
    </message>
    <message>
        <source>rows of the right side without a partner</source>
        <translation>右侧没有匹配的行</translation>
    </message>
    <message>
        <source>rows put side by side</source>
        <translation>行已并排放置</translation>
    </message>
    <message>
        <source>rows repeat a value</source>
        <translation>有行重复某个值</translation>
    </message>
    <message>
        <source>rows the other table has</source>
        <translation>另一个表中有的行</translation>
    </message>
    <message>
        <source>rows the other table has not</source>
        <translation>另一个表中没有的行</translation>
    </message>
    <message>
        <source>rows with a partner</source>
        <translation>有匹配的行</translation>
    </message>
    <message>
        <source>rows without a partner</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>没有值的行</translation>
    </message>
    <message>
        <source>scaled to 0 to 1</source>
        <translation>已缩放到 0 至 1</translation>
    </message>
    <message>
        <source>scaled to standard deviations from the mean</source>
        <translation>已按与均值的标准差缩放</translation>
    </message>
    <message>
        <source>some have more digits than a number keeps</source>
        <translation>有些位数超过数字能保留的位数</translation>
    </message>
    <message>
        <source>some start with zeros, which a number would lose</source>
        <translation>有些以零开头，转为数字会丢失</translation>
    </message>
    <message>
        <source>some values of “%1” could have been misread, so every one was checked</source>
        <translation>“%1”的某些值可能被误读，因此逐一做了检查</translation>
    </message>
    <message>
        <source>spaces collapsed</source>
        <translation>已合并空格</translation>
    </message>
    <message>
        <source>split at the delimiter</source>
        <translation>按分隔符拆分</translation>
    </message>
    <message>
        <source>text replaced</source>
        <translation>已替换文本</translation>
    </message>
    <message>
        <source>that needs at least 2 columns of numbers or categories that vary, and there %1</source>
        <translation>这至少需要 2 列有变化的数字或类别，而此处%1</translation>
    </message>
    <message>
        <source>the columns all say the same, so that points would lie on one line</source>
        <translation>各列表达的内容相同，点会落在一条线上</translation>
    </message>
    <message>
        <source>the condition does not hold</source>
        <translation>条件不成立</translation>
    </message>
    <message>
        <source>the condition has no answer, since a value is missing</source>
        <translation>因缺失值，条件无法判断</translation>
    </message>
    <message>
        <source>the last run is not known</source>
        <translation>上次运行未知</translation>
    </message>
    <message>
        <source>the name gives the unit %1</source>
        <translation>名称给出了单位 %1</translation>
    </message>
    <message>
        <source>the name says %1</source>
        <translation>名称表明是 %1</translation>
    </message>
    <message>
        <source>the name says so</source>
        <translation>名称表明如此</translation>
    </message>
    <message>
        <source>the name says so; which currency is not known</source>
        <translation>名称表明如此；但不知道是哪种货币</translation>
    </message>
    <message>
        <source>the names of %1 columns are %2s, and their values are of one kind</source>
        <translation>%1 列的名称是时段（“%2”），且它们的值属于同一类</translation>
    </message>
    <message>
        <source>the names of %1 columns are months, and their values are of one kind</source>
        <translation>%1 列的名称是月份，且它们的值属于同一类</translation>
    </message>
    <message>
        <source>the names of %1 columns are quarters, and their values are of one kind</source>
        <translation>%1 列的名称是季度，且它们的值属于同一类</translation>
    </message>
    <message>
        <source>the names of %1 columns are years, and their values are of one kind</source>
        <translation>%1 列的名称是年份，且它们的值属于同一类</translation>
    </message>
    <message>
        <source>the names say so: “%1”</source>
        <translation>名称表明如此：“%1”</translation>
    </message>
    <message>
        <source>the number of rows changed by at most %1 % since the last run</source>
        <translation>自上次运行以来，行数变化不超过 %1 %</translation>
    </message>
    <message>
        <source>the plan that was given, with %1 operations</source>
        <translation>给定的方案，共 %1 个操作</translation>
    </message>
    <message>
        <source>the required columns are there</source>
        <translation>所需的列都在</translation>
    </message>
    <message>
        <source>the rows are links between two columns</source>
        <translation>各行是两列之间的链接</translation>
    </message>
    <message>
        <source>the rows are links from “%1” to “%2”</source>
        <translation>各行是从“%1”到“%2”的链接</translation>
    </message>
    <message>
        <source>the same rows are for testing whenever this runs again</source>
        <translation>每次重新运行时都用相同的行进行测试</translation>
    </message>
    <message>
        <source>the schema calls it so</source>
        <translation>架构中用此名称</translation>
    </message>
    <message>
        <source>the schema does not name it</source>
        <translation>架构未列出它</translation>
    </message>
    <message>
        <source>the schema wants it so</source>
        <translation>架构要求如此</translation>
    </message>
    <message>
        <source>the schema wants the type “%1”</source>
        <translation>架构要求类型“%1”</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>该表</translation>
    </message>
    <message>
        <source>the table has no coordinates; these are the directions in which its columns vary most</source>
        <translation>表中没有坐标；这些是各列变化最大的方向</translation>
    </message>
    <message>
        <source>the values are UUIDs</source>
        <translation>值是 UUID</translation>
    </message>
    <message>
        <source>the values are codes of digits and none repeats</source>
        <translation>值是数字代码，且无重复</translation>
    </message>
    <message>
        <source>the values are dates</source>
        <translation>值是日期</translation>
    </message>
    <message>
        <source>the values are digits and marks</source>
        <translation>值由数字和符号组成</translation>
    </message>
    <message>
        <source>the values are lengths of time</source>
        <translation>值是时长</translation>
    </message>
    <message>
        <source>the values are lists of numbers</source>
        <translation>值是数字列表</translation>
    </message>
    <message>
        <source>the values are long whole numbers</source>
        <translation>值是较长的整数</translation>
    </message>
    <message>
        <source>the values are numbers</source>
        <translation>值是数字</translation>
    </message>
    <message>
        <source>the values are numbers of %1</source>
        <translation>值是以 %1 为单位的数字</translation>
    </message>
    <message>
        <source>the values are points in time</source>
        <translation>值是时间点</translation>
    </message>
    <message>
        <source>the values are short and repeat</source>
        <translation>值较短且有重复</translation>
    </message>
    <message>
        <source>the values are short whole numbers</source>
        <translation>值是较短的整数</translation>
    </message>
    <message>
        <source>the values are single words and none repeats</source>
        <translation>值是单个词，且无重复</translation>
    </message>
    <message>
        <source>the values are steps of a scale: %1</source>
        <translation>值是一个量表的等级：%1</translation>
    </message>
    <message>
        <source>the values are times of the day</source>
        <translation>值是一天中的时刻</translation>
    </message>
    <message>
        <source>the values are two opposites</source>
        <translation>值是一对反义词</translation>
    </message>
    <message>
        <source>the values carry a percent sign</source>
        <translation>值带有百分号</translation>
    </message>
    <message>
        <source>the values carry a sign for %1</source>
        <translation>值带有 %1 的符号</translation>
    </message>
    <message>
        <source>the values count the rows</source>
        <translation>值是行的计数</translation>
    </message>
    <message>
        <source>the values differ and hold several words</source>
        <translation>值各不相同，且包含多个词</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, %3</source>
        <translation>值介于 %1 和 %2 之间，%3</translation>
    </message>
    <message>
        <source>the values of both columns lie in the same range</source>
        <translation>两列的值在同一范围内</translation>
    </message>
    <message>
        <source>the values of “%1” are unique</source>
        <translation>“%1”的值是唯一的</translation>
    </message>
    <message>
        <source>the values%1 are texts</source>
        <translation>值%1是文本</translation>
    </message>
    <message>
        <source>the values%1 look like numbers, but %2</source>
        <translation>值%1看起来像数字，但%2</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>有 %1</translation>
    </message>
    <message>
        <source>there are at least %1 rows</source>
        <translation>至少有 %1 行</translation>
    </message>
    <message>
        <source>there are at most %1 rows</source>
        <translation>最多有 %1 行</translation>
    </message>
    <message>
        <source>there are no columns of coordinates; preparing can derive some</source>
        <translation>没有坐标列；准备时可以推导</translation>
    </message>
    <message>
        <source>there are no other columns</source>
        <translation>没有其他列</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>there is a column “%1”</source>
        <translation>有列“%1”</translation>
    </message>
    <message>
        <source>there is at least one column</source>
        <translation>至少有一列</translation>
    </message>
    <message>
        <source>there is at least one link</source>
        <translation>至少有一个链接</translation>
    </message>
    <message>
        <source>there is at least one row</source>
        <translation>至少有一行</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>没有这样的列</translation>
    </message>
    <message>
        <source>they have %1</source>
        <translation>它们有 %1</translation>
    </message>
    <message>
        <source>to %1, which holds the values of all inputs</source>
        <translation>转为 %1，它能容纳所有输入的值</translation>
    </message>
    <message>
        <source>to the most frequent spelling</source>
        <translation>改为最常见的写法</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>values of type %1 are no features</source>
        <translation>类型 %1 的值不能作为特征</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>worked out by a formula</source>
        <translation>由公式算出</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) cannot be compared.</source>
        <translation>“%1”（%2）和“%3”（%4）无法比较。</translation>
    </message>
    <message>
        <source>“%1” and “%2” move together almost perfectly: if one of them is what a model shall predict, the other gives it away</source>
        <translation>“%1”和“%2”几乎完全同步变化：若要用模型预测其中之一，另一个就会泄露答案</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both be called “%3”.</source>
        <translation>“%1”和“%2”都将命名为“%3”。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: it is of type %3</source>
        <translation>“%1”不能作为 %2：其类型为 %3</translation>
    </message>
    <message>
        <source>“%1” cannot be called “%2”: there is such a column already</source>
        <translation>“%1”不能命名为“%2”：已有这样的列</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2</source>
        <translation>“%1”无法读作 %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from text: it is of type %2</source>
        <translation>“%1”无法从文本读取：其类型为 %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from.</source>
        <translation>无法从“%1”读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be told from the number.</source>
        <translation>“%1”无法与数字区分。</translation>
    </message>
    <message>
        <source>“%1” cannot be used in a query.%2</source>
        <translation>“%1”不能用在查询中。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be used in an expression.%2</source>
        <translation>“%1”不能用在表达式中。%2</translation>
    </message>
    <message>
        <source>“%1” cannot make both rows and columns.</source>
        <translation>“%1”不能同时构成行和列。</translation>
    </message>
    <message>
        <source>“%1” divides the rows</source>
        <translation>“%1”划分各行</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which is %3.</source>
        <translation>“%1”不适合“%2”，后者是 %3。</translation>
    </message>
    <message>
        <source>“%1” does not go away by trying again.</source>
        <translation>“%1”不会因重试而消失。</translation>
    </message>
    <message>
        <source>“%1” does not hold: %2</source>
        <translation>“%1”不成立：%2</translation>
    </message>
    <message>
        <source>“%1” has a part that is not known: %%2.</source>
        <translation>“%1”中有未知的部分：%%2。</translation>
    </message>
    <message>
        <source>“%1” has a time, which a date would lose.</source>
        <translation>“%1”含有时间，转为日期会丢失。</translation>
    </message>
    <message>
        <source>“%1” has at least %2 characters</source>
        <translation>“%1”至少有 %2 个字符</translation>
    </message>
    <message>
        <source>“%1” has at most %2 characters</source>
        <translation>“%1”最多有 %2 个字符</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values, too many for columns.</source>
        <translation>“%1”有超过 %2 个不同的值，作为列太多。</translation>
    </message>
    <message>
        <source>“%1” has more than one value</source>
        <translation>“%1”有多于一个的值</translation>
    </message>
    <message>
        <source>“%1” has no day.</source>
        <translation>“%1”中没有日。</translation>
    </message>
    <message>
        <source>“%1” has no median: it is of type %2</source>
        <translation>“%1”没有中位数：其类型为 %2</translation>
    </message>
    <message>
        <source>“%1” has no missing values</source>
        <translation>“%1”没有缺失值</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>“%1”中没有年份。</translation>
    </message>
    <message>
        <source>“%1” holds dates with the day first (%2) and dates with the month first (%3); the %4-first order was taken and the others were not read</source>
        <translation>“%1”中有日在前的日期（%2）和月在前的日期（%3）；采用了 %4 在前的顺序，其余未读取</translation>
    </message>
    <message>
        <source>“%1” holds no dates, but %2</source>
        <translation>“%1”中不是日期，而是 %2</translation>
    </message>
    <message>
        <source>“%1” holds no truth values, but %2</source>
        <translation>“%1”中不是真假值，而是 %2</translation>
    </message>
    <message>
        <source>“%1” identifies rows and was left out</source>
        <translation>“%1”用于标识各行，已排除</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 in the other table, which cannot be compared.</source>
        <translation>“%1”在此处是 %2，在另一个表中是 %3，无法比较。</translation>
    </message>
    <message>
        <source>“%1” is a column of numbers</source>
        <translation>“%1”是数字列</translation>
    </message>
    <message>
        <source>“%1” is a number</source>
        <translation>“%1”是数字</translation>
    </message>
    <message>
        <source>“%1” is a usable number in every row</source>
        <translation>“%1”在每一行都是可用的数字</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>“%1”列出了两次。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”指明了两次。</translation>
    </message>
    <message>
        <source>“%1” is neither JSON nor a struct but %2.</source>
        <translation>“%1”既不是 JSON 也不是结构，而是 %2。</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a list but %2.</source>
        <translation>“%1”既不是文本也不是列表，而是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”</source>
        <translation>“%1”不是“%2”的选项</translation>
    </message>
    <message>
        <source>“%1” is no number but %2.</source>
        <translation>“%1”不是数字，而是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no text but %2.</source>
        <translation>“%1”不是文本，而是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no type to turn values into</source>
        <translation>“%1”不是可以转换成的类型</translation>
    </message>
    <message>
        <source>“%1” is none of the categories of “%2”.</source>
        <translation>“%1”不是“%2”的类别。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” is not one character.</source>
        <translation>“%1”不是单个字符。</translation>
    </message>
    <message>
        <source>“%1” is of type %2</source>
        <translation>“%1”的类型为 %2</translation>
    </message>
    <message>
        <source>“%1” is of type %2, not a number</source>
        <translation>“%1”的类型为 %2，不是数字</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>“%1”是 %2 之一</translation>
    </message>
    <message>
        <source>“%1” is “train” or “test” in every row</source>
        <translation>“%1”在每一行都是“train”或“test”</translation>
    </message>
    <message>
        <source>“%1” looks like %2</source>
        <translation>“%1”的形式为 %2</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>“%1”没有指明字段。</translation>
    </message>
    <message>
        <source>“%1” needs a list of checks.</source>
        <translation>“%1”需要检查的列表。</translation>
    </message>
    <message>
        <source>“%1” never changes and was left out</source>
        <translation>“%1”从不变化，已排除</translation>
    </message>
    <message>
        <source>“%1” of every link is the id of a point</source>
        <translation>每个链接的“%1”都是某个点的标识</translation>
    </message>
    <message>
        <source>“%1” should have %2 missing values but has %3</source>
        <translation>“%1”应有 %2 个缺失值，但实际有 %3 个</translation>
    </message>
    <message>
        <source>“%1” stays text</source>
        <translation>“%1”仍为文本</translation>
    </message>
    <message>
        <source>“%1” tells every row apart</source>
        <translation>“%1”可区分每一行</translation>
    </message>
    <message>
        <source>“%1” was empty at the start of the table but holds %2 values further down</source>
        <translation>“%1”在表的开头为空，但后面有 %2 个值</translation>
    </message>
    <message>
        <source>“%1” would have no name.</source>
        <translation>“%1”将没有名称。</translation>
    </message>
    <message>
        <source>“age” needs two dates here.</source>
        <translation>“age”在此需要两个日期。</translation>
    </message>
    <message>
        <source>… more lines are not kept</source>
        <translation>… 其余行不予保留</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the %2</source>
        <translation>“%1”不能用作：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds lists or objects; they are kept as JSON text.</source>
        <translation>“%1”含有列表或对象；它们保留为 JSON 文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that no number type holds exactly; it stays text.</source>
        <translation>“%1”含有任何数字类型都无法精确保存的数字；它仍为文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that the sheet keeps as text; they stay text.</source>
        <translation>“%1”中有工作表以文本保存的数字；它们仍为文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of several kinds; it is read as text.</source>
        <translation>“%1”含有多种值；按文本读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no number of times</source>
        <translation>“%1”为“%2”，不是次数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of cells</source>
        <translation>“%1”不是单元格区域</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 cells are in the file more than once; the last of each counts.</source>
        <translation>%1 个单元格在文件中不止一次出现；以最后一次为准。</translation>
    </message>
    <message>
        <source>%1 cells hold a day that no calendar has (1900-02-29 or 1900-01-00); they are kept as text.</source>
        <translation>%1 个单元格含有日历上不存在的日期（1900-02-29 或 1900-01-00）；保留为文本。</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers beyond 9,007,199,254,740,992; spreadsheet programs keep 15 digits only.</source>
        <translation>“%2”中有 %1 个单元格的数字超过 9,007,199,254,740,992；电子表格程序只保留 15 位。</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers kept as text; they are read as numbers, like the rest of the column.</source>
        <translation>“%2”中有 %1 个单元格是以文本保存的数字；与该列其余部分一样读作数字。</translation>
    </message>
    <message>
        <source>%1 cells were left empty and are kept among the rejects: %2 (for example %3).</source>
        <translation>%1 个单元格留空，并保留在被拒绝项中：%2（例如 %3）。</translation>
    </message>
    <message>
        <source>%1 empty rows inside the table were passed over, the first at row %2; what follows may be another table.</source>
        <translation>略过了表中的 %1 个空行，第一个在第 %2 行；其后可能是另一个表。</translation>
    </message>
    <message>
        <source>%1 files are read as one table; columns go together by name</source>
        <translation>%1 个文件读作一个表；各列按名称合并</translation>
    </message>
    <message>
        <source>%1 gives a text of plausibility %2</source>
        <translation>%1 得到的文本的可信度为 %2</translation>
    </message>
    <message>
        <source>%1 hidden columns are read like the others.</source>
        <translation>%1 个隐藏的列与其他列一样读取。</translation>
    </message>
    <message>
        <source>%1 hidden rows are read like the others.</source>
        <translation>%1 个隐藏的行与其他行一样读取。</translation>
    </message>
    <message>
        <source>%1 lines are comments or only draw the table, and are left out (%2): %3</source>
        <translation>%1 行是注释或只是表格线，已排除（%2）：%3</translation>
    </message>
    <message>
        <source>%1 lines are not part of the table and are left out; they are kept among the rejects (%2): %3</source>
        <translation>%1 行不属于表，已排除；它们保留在被拒绝的行中（%2）：%3</translation>
    </message>
    <message>
        <source>%1 lines were left out, but %2 kept</source>
        <translation>排除了 %1 行，但保留了 %2 行</translation>
    </message>
    <message>
        <source>%1 merged areas stand among the rows; their value is in their first cell only, as the file has it.</source>
        <translation>各行中有 %1 个合并区域；与文件中一样，值只在其第一个单元格中。</translation>
    </message>
    <message>
        <source>%1 of the %2 files of the folder are read; left out are %3. A pattern such as *.csv says which to read.</source>
        <translation>读取文件夹中 %2 个文件里的 %1 个；排除的有 %3。可用 *.csv 这样的模式指定要读取哪些。</translation>
    </message>
    <message>
        <source>%1 rows do not fit the table and are left out; they are kept among the rejects (%2).</source>
        <translation>%1 行与表不符，已排除；它们保留在被拒绝的行中（%2）。</translation>
    </message>
    <message>
        <source>%1 rows do not stand in the order of their numbers.</source>
        <translation>%1 行没有按编号顺序排列。</translation>
    </message>
    <message>
        <source>%1 rows have additional empty cells at their end, which are left out (%2).</source>
        <translation>%1 行末尾有多余的空单元格，已排除（%2）。</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than the table; the missing ones are NULL (%2).</source>
        <translation>%1 行的单元格少于表；缺少的为 NULL（%2）。</translation>
    </message>
    <message>
        <source>%1 rows have quotes that are not closed or not doubled; those are read as ordinary characters (%2).</source>
        <translation>%1 行中有没有闭合或没有加倍的引号；它们读作普通字符（%2）。</translation>
    </message>
    <message>
        <source>%1 rows in %2 files</source>
        <translation>%2 个文件中的 %1 行</translation>
    </message>
    <message>
        <source>%1 takes at most %2 columns; this table has %3.</source>
        <translation>%1 最多 %2 列；此表有 %3 列。</translation>
    </message>
    <message>
        <source>%1 times a record has a key twice, for example &quot;%2&quot;; the first value is read.</source>
        <translation>有 %1 次记录中出现重复的键，例如“%2”；读取第一个值。</translation>
    </message>
    <message>
        <source>%1 with %2 fields in the first %3 records</source>
        <translation>%1，前 %3 条记录中有 %2 个字段</translation>
    </message>
    <message>
        <source>%1%2, %3%4: %5 columns in %6 % of %7 records</source>
        <translation>%1%2，%3%4：%7 条记录的 %6 % 有 %5 列</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1，第 %2 行，第 %3 字节</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, column %4</source>
        <translation>%1，第 %2 行，第 %3 字节，第 %4 列</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, byte %4</source>
        <translation>%1，第 %2 行，第 %3 列，第 %4 字节</translation>
    </message>
    <message>
        <source>%1, part content.xml</source>
        <translation>%1，部件 content.xml</translation>
    </message>
    <message>
        <source>%2 lines above the table are no part of it and were passed over: %1.</source>
        <translation>表上方有 %2 行不属于该表，已略过：%1。</translation>
    </message>
    <message>
        <source>A UTF-8 copy of the file cannot be written: %1</source>
        <translation>无法写入文件的 UTF-8 副本：%1</translation>
    </message>
    <message>
        <source>A cell has the place &quot;%1&quot;, but sheets end at column XFD and row %2</source>
        <translation>有单元格的位置为“%1”，但工作表止于列 XFD 和第 %2 行</translation>
    </message>
    <message>
        <source>A decimal mark is “.” or “,”.</source>
        <translation>小数点是“.”或“,”。</translation>
    </message>
    <message>
        <source>A file is not there</source>
        <translation>某个文件不存在</translation>
    </message>
    <message>
        <source>A header has at least one row</source>
        <translation>表头至少有一行</translation>
    </message>
    <message>
        <source>A line above the table is no part of it and was passed over: %1.</source>
        <translation>表上方有一行不属于该表，已略过：%1。</translation>
    </message>
    <message>
        <source>A line is no JSON: %1</source>
        <translation>有一行不是 JSON：%1</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files</source>
        <translation>无法在临时文件夹中建立该文件的链接</translation>
    </message>
    <message>
        <source>A query may only read: %1</source>
        <translation>查询只能读取：%1</translation>
    </message>
    <message>
        <source>A quote in this row is not closed or not doubled</source>
        <translation>该行中有引号没有闭合或没有加倍</translation>
    </message>
    <message>
        <source>A quote opens here and never closes</source>
        <translation>此处的引号一直没有闭合</translation>
    </message>
    <message>
        <source>A row has the number &quot;%1&quot;, but sheets end at row %2</source>
        <translation>有一行的编号为“%1”，但工作表止于第 %2 行</translation>
    </message>
    <message>
        <source>A table can be chosen in a database only</source>
        <translation>只有数据库才能选择表</translation>
    </message>
    <message>
        <source>A table in %1</source>
        <translation>位于 %1 的表</translation>
    </message>
    <message>
        <source>A table needs a list of objects.</source>
        <translation>表需要对象的列表。</translation>
    </message>
    <message>
        <source>A temporary copy cannot be written: %1</source>
        <translation>无法写入临时副本：%1</translation>
    </message>
    <message>
        <source>A text holds a zero byte, which a workbook cannot</source>
        <translation>某个文本含有零字节，工作簿不支持</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell of a workbook holds</source>
        <translation>某个文本超过工作簿单元格可容纳的 32,767 个字符</translation>
    </message>
    <message>
        <source>Add a file name, for example result.csv.</source>
        <translation>请加上文件名，例如 result.csv。</translation>
    </message>
    <message>
        <source>Add a file name, for example result.parquet.</source>
        <translation>请加上文件名，例如 result.parquet。</translation>
    </message>
    <message>
        <source>All of the sample is well-formed UTF-8</source>
        <translation>整个样本是格式正确的 UTF-8</translation>
    </message>
    <message>
        <source>Another program has the database open for writing</source>
        <translation>另一个程序正以写入方式打开该数据库</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>另一个程序已打开该数据库。</translation>
    </message>
    <message>
        <source>Append to the table instead, or write another.</source>
        <translation>请改为追加到该表，或写入其他表。</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a place of yours.</source>
        <translation>请向所有者申请权限，或将它复制到自己的位置。</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>请向所有者申请权限。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to do this.</source>
        <translation>请向其管理者申请相应权限。</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>请咨询其管理者。</translation>
    </message>
    <message>
        <source>Behind the packed data stand further bytes that belong to nothing; they were left out.</source>
        <translation>压缩数据后面还有不属于任何内容的字节；已排除。</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>在表的下方</translation>
    </message>
    <message>
        <source>Below the table that is read</source>
        <translation>在所读取的表的下方</translation>
    </message>
    <message>
        <source>Change its permissions, or write to another file.</source>
        <translation>请更改其权限，或写入其他文件。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>Check that it is the right folder.</source>
        <translation>请检查文件夹是否正确。</translation>
    </message>
    <message>
        <source>Check that it was made or downloaded completely.</source>
        <translation>请检查它是否完整创建或下载。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>请检查它是否完整保存或下载。</translation>
    </message>
    <message>
        <source>Check that it was saved with its data.</source>
        <translation>请检查它保存时是否含有数据。</translation>
    </message>
    <message>
        <source>Check the address and the connection, and try again.</source>
        <translation>请检查地址和连接，再重试。</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the database runs.</source>
        <translation>请检查地址和网络，以及数据库是否在运行。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>请检查连接。</translation>
    </message>
    <message>
        <source>Check the folder and the pattern.</source>
        <translation>请检查文件夹和模式。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the name; a schema goes before it: sales.orders.</source>
        <translation>请检查名称；架构写在前面：sales.orders。</translation>
    </message>
    <message>
        <source>Check the network, and run this again.</source>
        <translation>请检查网络，再重新运行。</translation>
    </message>
    <message>
        <source>Check the user; the password belongs into ~/.pgpass.</source>
        <translation>请检查用户；密码应放在 ~/.pgpass 中。</translation>
    </message>
    <message>
        <source>Check user and password of the connection.</source>
        <translation>请检查连接的用户名和密码。</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>请检查谁有读写权限。</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another file.</source>
        <translation>请检查那里的写入权限，或写入其他文件。</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another folder.</source>
        <translation>请检查那里的写入权限，或写入其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a file that holds a table: CSV, TSV, JSON, NDJSON, Parquet, .xlsx or .ods.</source>
        <translation>请选择含表的文件：CSV、TSV、JSON、NDJSON、Parquet、.xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>Choose another column, or draw bars.</source>
        <translation>请选择其他列，或绘制条形图。</translation>
    </message>
    <message>
        <source>Choose another folder for temporary files with --temp-dir.</source>
        <translation>请用 --temp-dir 选择其他临时文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder with --temp-dir.</source>
        <translation>请用 --temp-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or what becomes of it with “mode”.</source>
        <translation>请选择其他名称，或用“mode”选择如何处理。</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>请选择其他工作表。</translation>
    </message>
    <message>
        <source>Choose another table with --table.</source>
        <translation>请用 --table 选择其他表。</translation>
    </message>
    <message>
        <source>Choose another with --range.</source>
        <translation>请用 --range 另选。</translation>
    </message>
    <message>
        <source>Choose another with --sheet or --range.</source>
        <translation>请用 --sheet 或 --range 另选。</translation>
    </message>
    <message>
        <source>Choose another with --table.</source>
        <translation>请用 --table 另选一个。</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir, or rename the file.</source>
        <translation>请用 --temp-dir 另选一个，或重命名文件。</translation>
    </message>
    <message>
        <source>Choose the key from the columns both tables have.</source>
        <translation>请从两个表共有的列中选择键。</translation>
    </message>
    <message>
        <source>Close that program, and run this again.</source>
        <translation>请关闭该程序，再重新运行。</translation>
    </message>
    <message>
        <source>Close that program, or give a copy of the file.</source>
        <translation>请关闭该程序，或给出文件的副本。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or open it once with sqlite3 to mend it.</source>
        <translation>请关闭使用它的程序，或用 sqlite3 打开一次以修复。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or run CHECKPOINT in it.</source>
        <translation>请关闭使用它的程序，或在其中运行 CHECKPOINT。</translation>
    </message>
    <message>
        <source>Close the program that writes to it and try again.</source>
        <translation>请关闭正在写入的程序，再重试。</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called &quot;%2&quot;.</source>
        <translation>第 %1 列没有名称，命名为“%2”。</translation>
    </message>
    <message>
        <source>Column %1 of the sheet has values further down but no name and is called &quot;%2&quot;.</source>
        <translation>工作表的第 %1 列下方有值但没有名称，命名为“%2”。</translation>
    </message>
    <message>
        <source>Column “%1” has several types in the files (%2); it is read as text.</source>
        <translation>列“%1”在各文件中有多种类型（%2）；按文本读取。</translation>
    </message>
    <message>
        <source>Column “%1” holds values of several kinds (%2); it is read as text.</source>
        <translation>列“%1”含有多种值（%2）；按文本读取。</translation>
    </message>
    <message>
        <source>Column “%1” is not in %2 of the files (%3); it is NULL in their %4 rows.</source>
        <translation>有 %2 个文件没有列“%1”（%3）；在其 %4 行中该列为 NULL。</translation>
    </message>
    <message>
        <source>Correct the cell, or let cells that cannot be read be left empty and listed.</source>
        <translation>请更正该单元格，或让无法读取的单元格留空并列出。</translation>
    </message>
    <message>
        <source>Correct the file at that place, or fetch it again.</source>
        <translation>请更正文件的该处，或重新获取。</translation>
    </message>
    <message>
        <source>Correct the line, or let lines that do not fit be left out and listed.</source>
        <translation>请更正该行，或让不符合的行被排除并列出。</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>请更正查询。</translation>
    </message>
    <message>
        <source>Correct the quotes there, or read them as ordinary characters with --quote none.</source>
        <translation>请更正那里的引号，或用 --quote none 将其读作普通字符。</translation>
    </message>
    <message>
        <source>Correct the row, or let rows that do not fit be left out and listed.</source>
        <translation>请更正该行，或让不符合的行被排除并列出。</translation>
    </message>
    <message>
        <source>Correct the rows or the query.</source>
        <translation>请更正行或查询。</translation>
    </message>
    <message>
        <source>Correct the rows, or replace the table.</source>
        <translation>请更正各行，或替换该表。</translation>
    </message>
    <message>
        <source>Delimiter and quote cannot be the same</source>
        <translation>分隔符和引号不能相同</translation>
    </message>
    <message>
        <source>Download it with a program that can log in, and load the file.</source>
        <translation>请用可以登录的程序下载，再加载文件。</translation>
    </message>
    <message>
        <source>Download it yourself and load the file.</source>
        <translation>请自行下载并加载文件。</translation>
    </message>
    <message>
        <source>Download the data itself; this may be the page of an error or a login.</source>
        <translation>请下载数据本身；这可能是错误页或登录页。</translation>
    </message>
    <message>
        <source>Each key holds a list of equal length: the lists are the columns</source>
        <translation>每个键都含有等长的列表：这些列表就是列</translation>
    </message>
    <message>
        <source>Export the table as Parquet first.</source>
        <translation>请先将表导出为 Parquet。</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in a spreadsheet program and save it.</source>
        <translation>请重新获取，或在电子表格程序中打开并保存。</translation>
    </message>
    <message>
        <source>Fetch it again, or save what is left: sqlite3 FILE .recover.</source>
        <translation>请重新获取，或挽救剩余内容：sqlite3 FILE .recover。</translation>
    </message>
    <message>
        <source>Fetch or save it again.</source>
        <translation>请重新获取或保存。</translation>
    </message>
    <message>
        <source>Files, settings and the network cannot be used here.</source>
        <translation>此处不能使用文件、设置和网络。</translation>
    </message>
    <message>
        <source>Fixed width needs at least one column</source>
        <translation>固定宽度至少需要一列</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir or -o.</source>
        <translation>请释放空间，或用 --temp-dir 或 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir.</source>
        <translation>请释放空间，或用 --temp-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or name another folder with --temp-dir.</source>
        <translation>请释放空间，或用 --temp-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or write to another folder.</source>
        <translation>请释放空间，或写入其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, raise the memory limit, or choose another folder with --temp-dir.</source>
        <translation>请释放空间、提高内存限制，或用 --temp-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放空间。</translation>
    </message>
    <message>
        <source>Give a narrower pattern, or join them in several runs.</source>
        <translation>请给出更窄的模式，或分多次运行合并。</translation>
    </message>
    <message>
        <source>Give one ASCII character, or &quot;none&quot;.</source>
        <translation>请给出一个 ASCII 字符，或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>Give one such as B3:H200, B:H or 3:200.</source>
        <translation>请给出形如 B3:H200、B:H 或 3:200 的区域。</translation>
    </message>
    <message>
        <source>Give one to sixteen characters.</source>
        <translation>请给出 1 到 16 个字符。</translation>
    </message>
    <message>
        <source>Give that address itself, if you trust it.</source>
        <translation>如果信任该地址，请直接给出它。</translation>
    </message>
    <message>
        <source>Give the whole name: %1.</source>
        <translation>请给出完整名称：%1。</translation>
    </message>
    <message>
        <source>Give two different characters.</source>
        <translation>请给出两个不同的字符。</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save it as CSV.</source>
        <translation>如果信任它，请在电子表格程序中打开并保存为 CSV。</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save the sheet as CSV.</source>
        <translation>如果信任它，请在电子表格程序中打开，并将工作表保存为 CSV。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and give the unpacked file.</source>
        <translation>如果信任它，请自行解压并给出解压后的文件。</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, apt install libqt6sql6-psql.</source>
        <translation>请安装：在 Debian 和 Ubuntu 上运行 apt install libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>It has %1; give a name or a number.</source>
        <translation>它有 %1；请给出名称或编号。</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>它已存在：%1</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied; fetch it again.</source>
        <translation>可能在复制时被截断；请重新获取。</translation>
    </message>
    <message>
        <source>It may have been damaged while it was copied; fetch it again.</source>
        <translation>可能在复制时损坏；请重新获取。</translation>
    </message>
    <message>
        <source>JSON has no comments, take them out</source>
        <translation>JSON 没有注释，请去掉</translation>
    </message>
    <message>
        <source>JSON, one record a line,</source>
        <translation>JSON，每行一条记录，</translation>
    </message>
    <message>
        <source>Leave --table away: this file is one table.</source>
        <translation>请去掉 --table：此文件就是一个表。</translation>
    </message>
    <message>
        <source>Leave the format out to have it guessed.</source>
        <translation>请省略格式，以便自动识别。</translation>
    </message>
    <message>
        <source>Letter statistics suggest %1</source>
        <translation>字母统计表明是 %1</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>请重新查看文件。</translation>
    </message>
    <message>
        <source>Name one file inside it.</source>
        <translation>请指明其中的一个文件。</translation>
    </message>
    <message>
        <source>Name one of the folders inside it, or a pattern such as %1/*/*.csv.</source>
        <translation>请指明其中的一个文件夹，或形如 %1/*/*.csv 的模式。</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a row with a changed cell counts as one removed and one added.</source>
        <translation>没有列能区分各行，因此相同的行归在一起：有单元格变化的行算作移除一行并新增一行。</translation>
    </message>
    <message>
        <source>No file fits the pattern</source>
        <translation>没有符合该模式的文件</translation>
    </message>
    <message>
        <source>No separator divides the lines alike; read as one column</source>
        <translation>没有分隔符能一致地划分各行；读作一列</translation>
    </message>
    <message>
        <source>Offset and limit cannot be negative</source>
        <translation>偏移和数量不能为负</translation>
    </message>
    <message>
        <source>Only one of the tables has the column “%1”</source>
        <translation>只有一个表有列“%1”</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>请在电子表格程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>请在电子表格程序中打开，并保存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Open it once with DuckDB and run CHECKPOINT.</source>
        <translation>请用 DuckDB 打开一次并运行 CHECKPOINT。</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>请用密码打开，并不带密码保存。</translation>
    </message>
    <message>
        <source>Open the document in a spreadsheet program and save it again.</source>
        <translation>请在电子表格程序中打开文档并重新保存。</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it again.</source>
        <translation>请在电子表格程序中打开工作簿并重新保存。</translation>
    </message>
    <message>
        <source>Other things in the database need it: %1</source>
        <translation>数据库中的其他内容依赖于它：%1</translation>
    </message>
    <message>
        <source>Places and widths of columns cannot be negative</source>
        <translation>列的位置和宽度不能为负</translation>
    </message>
    <message>
        <source>PostgreSQL takes names of at most %1 bytes; “%2” is longer.</source>
        <translation>PostgreSQL 的名称最多 %1 字节；“%2”更长。</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use fewer --threads.</source>
        <translation>请提高 --memory-limit，或减少 --threads。</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>Read as %1 columns of fixed width: blanks stand at the same places of all lines</source>
        <translation>读作 %1 个固定宽度的列：各行的空格位置相同</translation>
    </message>
    <message>
        <source>Read as UTF-8 with some bytes in windows-1252</source>
        <translation>读作 UTF-8，部分字节为 windows-1252</translation>
    </message>
    <message>
        <source>Read it without --strict to leave such cells empty.</source>
        <translation>请不带 --strict 读取，使这类单元格留空。</translation>
    </message>
    <message>
        <source>Read with %1</source>
        <translation>以 %1 读取</translation>
    </message>
    <message>
        <source>Rename it before.</source>
        <translation>请事先重命名。</translation>
    </message>
    <message>
        <source>Rename or drop one before.</source>
        <translation>请事先重命名或去掉其中一列。</translation>
    </message>
    <message>
        <source>Rename or drop the column before, or replace the table.</source>
        <translation>请事先重命名或去掉该列，或替换该表。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells</source>
        <translation>第 %1 行有超过 %2 个单元格</translation>
    </message>
    <message>
        <source>Row %1 has values beyond column XFD, where sheets end</source>
        <translation>第 %1 行在工作表的末列 XFD 之外有值</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns</source>
        <translation>第 %1 行是列名</translation>
    </message>
    <message>
        <source>Row %1 holds values, so the table has no header</source>
        <translation>第 %1 行是值，因此表没有表头</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text is not UTF-8</source>
        <translation>第 %1 行，列“%2”：文本不是 UTF-8</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns together</source>
        <translation>第 %1 至 %2 行共同构成列名</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked.</source>
        <translation>按要求以“%1”匹配各行。</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked. It does not tell all rows apart (%2 before, %3 after share theirs): of those, equal rows belong together, and the rest follow each other in order.</source>
        <translation>按要求以“%1”匹配各行。它不能区分所有行（之前 %2 行、之后 %3 行与他行相同）：其中相同的行归在一起，其余依次对应。</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, which is never empty and never repeats in either table.</source>
        <translation>以“%1”匹配各行，它在两个表中均无空值也无重复。</translation>
    </message>
    <message>
        <source>Run this again later.</source>
        <translation>请稍后重新运行。</translation>
    </message>
    <message>
        <source>Run this again when it is back.</source>
        <translation>请在其恢复后重新运行。</translation>
    </message>
    <message>
        <source>Run this again.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>SHA-256 is not available in the cryptography library</source>
        <translation>加密库中没有 SHA-256</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>请将它另存为 CSV。</translation>
    </message>
    <message>
        <source>Save it as Parquet first.</source>
        <translation>请先将它保存为 Parquet。</translation>
    </message>
    <message>
        <source>Save it without encryption first.</source>
        <translation>请先将它不加密保存。</translation>
    </message>
    <message>
        <source>Save or export it as .xlsx or .csv first.</source>
        <translation>请先将它保存或导出为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Save or export it as CSV first.</source>
        <translation>请先将它保存或导出为 CSV。</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>请先将数据保存到文件。</translation>
    </message>
    <message>
        <source>Save the sheet as CSV.</source>
        <translation>请将工作表保存为 CSV。</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>请将表保存为 CSV。</translation>
    </message>
    <message>
        <source>Say that there is no header instead.</source>
        <translation>请改为说明没有表头。</translation>
    </message>
    <message>
        <source>Say which encoding it has with --encoding.</source>
        <translation>请用 --encoding 说明其编码。</translation>
    </message>
    <message>
        <source>Say which encoding it has, for example --encoding windows-1252.</source>
        <translation>请说明其编码，例如 --encoding windows-1252。</translation>
    </message>
    <message>
        <source>Say which encoding the file has with --encoding.</source>
        <translation>请用 --encoding 说明文件的编码。</translation>
    </message>
    <message>
        <source>Select fewer columns, or write a DuckDB file.</source>
        <translation>请选择较少的列，或写入 DuckDB 文件。</translation>
    </message>
    <message>
        <source>Select fewer columns.</source>
        <translation>请选择较少的列。</translation>
    </message>
    <message>
        <source>Sheets end at column XFD and row %1.</source>
        <translation>工作表止于列 XFD 和第 %1 行。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>单元格的结束引号后还有内容</translation>
    </message>
    <message>
        <source>Spreadsheet programs allow 32,767 characters; shorten the text.</source>
        <translation>电子表格程序最多允许 32,767 个字符；请缩短文本。</translation>
    </message>
    <message>
        <source>Take it out with “Clean text” or “Replace text” before.</source>
        <translation>请事先用“清理文本”或“替换文本”去掉它。</translation>
    </message>
    <message>
        <source>The DuckDB database is damaged: %1</source>
        <translation>DuckDB 数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The DuckDB database is encrypted</source>
        <translation>DuckDB 数据库已加密</translation>
    </message>
    <message>
        <source>The JSON file has no records with fields</source>
        <translation>JSON 文件中没有含字段的记录</translation>
    </message>
    <message>
        <source>The JSON is broken after record %1: %2</source>
        <translation>JSON 在第 %1 条记录后损坏：%2</translation>
    </message>
    <message>
        <source>The Parquet file is damaged: %1</source>
        <translation>Parquet 文件已损坏：%1</translation>
    </message>
    <message>
        <source>The Parquet file is incomplete: its end is missing</source>
        <translation>Parquet 文件不完整：缺少结尾</translation>
    </message>
    <message>
        <source>The SQLite database is cut off</source>
        <translation>SQLite 数据库被截断</translation>
    </message>
    <message>
        <source>The SQLite database is cut off: %1 of its %2 bytes are there</source>
        <translation>SQLite 数据库被截断：%2 字节中只有 %1 字节</translation>
    </message>
    <message>
        <source>The SQLite database is damaged: %1</source>
        <translation>SQLite 数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The archive changed while it was read</source>
        <translation>读取时压缩包发生了变化</translation>
    </message>
    <message>
        <source>The archive has %1 files “%2”</source>
        <translation>压缩包中有 %1 个文件“%2”</translation>
    </message>
    <message>
        <source>The archive has more than %1 files</source>
        <translation>压缩包中有超过 %1 个文件</translation>
    </message>
    <message>
        <source>The archive has no file “%1”</source>
        <translation>压缩包中没有文件“%1”</translation>
    </message>
    <message>
        <source>The archive holds %1 files that may be tables; the largest, “%2”, is read and not %3. Choose another with --member.</source>
        <translation>压缩包中有 %1 个可能是表的文件；读取最大的“%2”，而非 %3。可用 --member 另选。</translation>
    </message>
    <message>
        <source>The archive is empty: no file is in it</source>
        <translation>压缩包是空的：其中没有文件</translation>
    </message>
    <message>
        <source>The cell %1 holds more than %2 bytes</source>
        <translation>单元格 %1 的内容超过 %2 字节</translation>
    </message>
    <message>
        <source>The cell claims to be a date and is none</source>
        <translation>单元格标为日期，但不是</translation>
    </message>
    <message>
        <source>The cell claims to be a number and has no value</source>
        <translation>单元格标为数字，但没有值</translation>
    </message>
    <message>
        <source>The cell claims to be a number and is none</source>
        <translation>单元格标为数字，但不是</translation>
    </message>
    <message>
        <source>The cell claims to be a time and is none</source>
        <translation>单元格标为时间，但不是</translation>
    </message>
    <message>
        <source>The cell claims to be true or false and is neither</source>
        <translation>单元格标为真或假，但两者都不是</translation>
    </message>
    <message>
        <source>The cell holds an error value</source>
        <translation>单元格含有错误值</translation>
    </message>
    <message>
        <source>The cell refers to a text that the workbook does not have</source>
        <translation>单元格引用了工作簿中没有的文本</translation>
    </message>
    <message>
        <source>The column “%1” is in the key twice</source>
        <translation>列“%1”在键中出现两次</translation>
    </message>
    <message>
        <source>The columns of fixed width were given</source>
        <translation>固定宽度的列为给定</translation>
    </message>
    <message>
        <source>The connection to the database broke: %1</source>
        <translation>与数据库的连接中断：%1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: %1</source>
        <translation>无法获取数据：%1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: the address leads on without an end</source>
        <translation>无法获取数据：该地址不断跳转</translation>
    </message>
    <message>
        <source>The data cannot be kept on this machine: %1</source>
        <translation>无法在本机保存数据：%1</translation>
    </message>
    <message>
        <source>The data engine needs more memory than it may use</source>
        <translation>数据引擎需要的内存超过允许值</translation>
    </message>
    <message>
        <source>The data engine refuses a connection</source>
        <translation>数据引擎拒绝连接</translation>
    </message>
    <message>
        <source>The data engine refuses a function</source>
        <translation>数据引擎拒绝函数</translation>
    </message>
    <message>
        <source>Rows to be sorted did not come in their order</source>
        <translation>待排序的行未按其顺序到达</translation>
    </message>
    <message>
        <source>Values of this type have no order of their own</source>
        <translation>此类型的值没有自身的顺序</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>无法连接数据库：%1</translation>
    </message>
    <message>
        <source>The database cannot be read: %1</source>
        <translation>无法读取数据库：%1</translation>
    </message>
    <message>
        <source>The database cannot be written: %1</source>
        <translation>无法写入数据库：%1</translation>
    </message>
    <message>
        <source>The database cannot run this: %1</source>
        <translation>数据库无法执行：%1</translation>
    </message>
    <message>
        <source>The database cannot work with a value: %1</source>
        <translation>数据库无法处理某个值：%1</translation>
    </message>
    <message>
        <source>The database could not finish beside others: %1</source>
        <translation>数据库与其他操作冲突，未能完成：%1</translation>
    </message>
    <message>
        <source>The database does not allow it: %1</source>
        <translation>数据库不允许：%1</translation>
    </message>
    <message>
        <source>The database does not let you in: %1</source>
        <translation>数据库拒绝登录：%1</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet (%1)</source>
        <translation>数据库有尚未合并的更改（%1）</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet.</source>
        <translation>数据库有尚未合并的更改。</translation>
    </message>
    <message>
        <source>The database has no space left: %1</source>
        <translation>数据库空间不足：%1</translation>
    </message>
    <message>
        <source>The database has no such schema: %1</source>
        <translation>数据库中没有此架构：%1</translation>
    </message>
    <message>
        <source>The database has no such table: %1</source>
        <translation>数据库中没有此表：%1</translation>
    </message>
    <message>
        <source>The database has no table “%1”</source>
        <translation>数据库中没有表“%1”</translation>
    </message>
    <message>
        <source>The database has too much to do: %1</source>
        <translation>数据库负载过重：%1</translation>
    </message>
    <message>
        <source>The database holds %1 tables; the largest, “%2”, is read and not %3. Choose another with --table.</source>
        <translation>数据库中有 %1 个表；读取最大的“%2”，而非 %3。可用 --table 另选。</translation>
    </message>
    <message>
        <source>The database is empty: there is no table in it</source>
        <translation>数据库是空的：其中没有表</translation>
    </message>
    <message>
        <source>The database is in use: %1</source>
        <translation>数据库正在使用中：%1</translation>
    </message>
    <message>
        <source>The database is locked: another program is using it</source>
        <translation>数据库已锁定：另一个程序正在使用</translation>
    </message>
    <message>
        <source>The database is locked: another program is writing to it</source>
        <translation>数据库已锁定：另一个程序正在写入</translation>
    </message>
    <message>
        <source>The database reports an error: %1</source>
        <translation>数据库报告错误：%1</translation>
    </message>
    <message>
        <source>The database was changed while it was read</source>
        <translation>读取时数据库发生了变化</translation>
    </message>
    <message>
        <source>The database was left in the middle of a change (%1)</source>
        <translation>数据库停在更改的中途（%1）</translation>
    </message>
    <message>
        <source>The database was shut down: %1</source>
        <translation>数据库已关闭：%1</translation>
    </message>
    <message>
        <source>The database was written by another version of DuckDB: %1</source>
        <translation>数据库由其他版本的 DuckDB 写成：%1</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The document declares entities or a type of its own, which tables never need and attacks do</source>
        <translation>文档声明了自己的实体或类型，表从不需要，攻击才会如此</translation>
    </message>
    <message>
        <source>The document has a tag or a comment of over a megabyte</source>
        <translation>文档中有超过 1 MB 的标记或注释</translation>
    </message>
    <message>
        <source>The document is damaged: %1</source>
        <translation>文档已损坏：%1</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep</source>
        <translation>文档嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>The document is protected by a password</source>
        <translation>文档受密码保护</translation>
    </message>
    <message>
        <source>The document repeats cells more than %1 times, as files made to do harm do</source>
        <translation>文档重复单元格超过 %1 次，恶意文件才会如此</translation>
    </message>
    <message>
        <source>The drawing was stopped</source>
        <translation>绘制已停止</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>未安装 PostgreSQL 的驱动程序。</translation>
    </message>
    <message>
        <source>The encoding %1 was given</source>
        <translation>编码 %1 为给定</translation>
    </message>
    <message>
        <source>The file %1 could not be read and was left out: %2.</source>
        <translation>文件 %1 无法读取，已排除：%2。</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1</source>
        <translation>文件以 %1 的字节顺序标记开头</translation>
    </message>
    <message>
        <source>The file begins with the mark of Parquet</source>
        <translation>文件以 Parquet 的标记开头</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The file has bytes that are not %1 text</source>
        <translation>文件中有不是 %1 文本的字节</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8 text</source>
        <translation>文件中有不是 UTF-8 文本的字节</translation>
    </message>
    <message>
        <source>The file has more than %1 parts</source>
        <translation>文件有超过 %1 个部件</translation>
    </message>
    <message>
        <source>The file has no data in it, only blanks</source>
        <translation>文件中没有数据，只有空白</translation>
    </message>
    <message>
        <source>The file has no rows, only a header.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>The file has the parts of an Excel workbook</source>
        <translation>文件具有 Excel 工作簿的各部件</translation>
    </message>
    <message>
        <source>The file has the parts of an OpenDocument spreadsheet</source>
        <translation>文件具有 OpenDocument 电子表格的各部件</translation>
    </message>
    <message>
        <source>The file holds %1 tables; the largest, from line %2 on, is read. The others: %3. Read one of them with --skip-lines.</source>
        <translation>文件中有 %1 个表；读取从第 %2 行开始的最大的表。其他：%3。可用 --skip-lines 读取其中之一。</translation>
    </message>
    <message>
        <source>The file is a DuckDB database; its table “%1” is read</source>
        <translation>文件是 DuckDB 数据库；读取其中的表“%1”</translation>
    </message>
    <message>
        <source>The file is an SQLite database; its table “%1” is read</source>
        <translation>文件是 SQLite 数据库；读取其中的表“%1”</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off%1</source>
        <translation>文件已损坏或被截断%1</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The file is no DuckDB database, or one of another version: %1</source>
        <translation>文件不是 DuckDB 数据库，或版本不同：%1</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is damaged: %1</source>
        <translation>文件不是 SQLite 数据库，或已损坏：%1</translation>
    </message>
    <message>
        <source>The file is packed more than %1 times</source>
        <translation>文件压缩了超过 %1 层</translation>
    </message>
    <message>
        <source>The file is packed with %1</source>
        <translation>文件以 %1 压缩</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>文件受密码保护</translation>
    </message>
    <message>
        <source>The file mixes encodings: %1 lines are not UTF-8, what is not was read as %2 (lines %3%4).</source>
        <translation>文件混用了编码：%1 行不是 UTF-8，这些内容按 %2 读取（第 %3%4 行）。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as files made to do harm do</source>
        <translation>文件解压后超过其大小的 %1 倍，恶意文件才会如此</translation>
    </message>
    <message>
        <source>The file “%1” of the archive is read</source>
        <translation>读取压缩包中的文件“%1”</translation>
    </message>
    <message>
        <source>The first %1 lines are not part of the table and are skipped: %2</source>
        <translation>前 %1 行不属于表，已跳过：%2</translation>
    </message>
    <message>
        <source>The first %1 rows are empty</source>
        <translation>前 %1 行为空</translation>
    </message>
    <message>
        <source>The first character is that of JSON, the rest is not</source>
        <translation>第一个字符符合 JSON，其余不符合</translation>
    </message>
    <message>
        <source>The first line names the separator: %1</source>
        <translation>第一行指明了分隔符：%1</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>The first row holds values, not names; the columns are numbered.</source>
        <translation>第一行是值而不是名称；各列以编号命名。</translation>
    </message>
    <message>
        <source>The first row is data; the columns are numbered</source>
        <translation>第一行是数据；各列以编号命名</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be made</source>
        <translation>无法建立临时文件的文件夹</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written: %1</source>
        <translation>无法写入临时文件的文件夹：%1</translation>
    </message>
    <message>
        <source>The folder is empty: there is no file in it</source>
        <translation>文件夹是空的：其中没有文件</translation>
    </message>
    <message>
        <source>The folder of the output does not exist</source>
        <translation>输出的文件夹不存在</translation>
    </message>
    <message>
        <source>The formula has no stored value</source>
        <translation>公式没有保存的值</translation>
    </message>
    <message>
        <source>The header again</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have only %2; the rest are NULL.</source>
        <translation>表头有 %1 列，但各行只有 %2 列；其余为 NULL。</translation>
    </message>
    <message>
        <source>The header stands again between the rows; it is no data there</source>
        <translation>表头在各行之间再次出现；那里不是数据</translation>
    </message>
    <message>
        <source>The last %1 records are not part of the table: %2</source>
        <translation>最后 %1 条记录不属于表：%2</translation>
    </message>
    <message>
        <source>The line is no JSON</source>
        <translation>该行不是 JSON</translation>
    </message>
    <message>
        <source>The line is no JSON, column %1: %2</source>
        <translation>该行不是 JSON，第 %1 列：%2</translation>
    </message>
    <message>
        <source>The line “#Fields:” names %1 columns, but the rows have %2.</source>
        <translation>“#Fields:”行给出 %1 列，但各行有 %2 列。</translation>
    </message>
    <message>
        <source>The line “#Fields:” names the columns; lines with # are comments</source>
        <translation>“#Fields:”行给出列名；以 # 开头的行是注释</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CR, CRLF).</source>
        <translation>各行的换行方式不同（LF、CR、CRLF）。</translation>
    </message>
    <message>
        <source>The marks between digits must differ.</source>
        <translation>数字之间的符号必须不同。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; of column %2 occurs more than once; this one is called &quot;%3&quot;.</source>
        <translation>第 %2 列的名称“%1”不止一次出现；此列命名为“%3”。</translation>
    </message>
    <message>
        <source>The name says JSON, but the content is not; it is read as delimited text.</source>
        <translation>名称表明是 JSON，但内容不是；按分隔文本读取。</translation>
    </message>
    <message>
        <source>The name says delimited text, but the content is JSON and is read so.</source>
        <translation>名称表明是分隔文本，但内容是 JSON，并照此读取。</translation>
    </message>
    <message>
        <source>The names stand in %1 rows, which are joined</source>
        <translation>名称分布在 %1 行中，已合并</translation>
    </message>
    <message>
        <source>The number is beyond what can be kept</source>
        <translation>数字超出可保存的范围</translation>
    </message>
    <message>
        <source>The number of footer lines cannot be negative</source>
        <translation>末尾行数不能为负</translation>
    </message>
    <message>
        <source>The number of lines to skip cannot be negative</source>
        <translation>要跳过的行数不能为负</translation>
    </message>
    <message>
        <source>The operating system refused access to a file</source>
        <translation>操作系统拒绝访问某个文件</translation>
    </message>
    <message>
        <source>The output cannot be given its name</source>
        <translation>无法为输出设定其名称</translation>
    </message>
    <message>
        <source>The output is a folder or no ordinary file.</source>
        <translation>输出是文件夹或不是普通文件。</translation>
    </message>
    <message>
        <source>The output is a folder, not a file</source>
        <translation>输出是文件夹，不是文件</translation>
    </message>
    <message>
        <source>The output is not an ordinary file</source>
        <translation>输出不是普通文件</translation>
    </message>
    <message>
        <source>The output stands inside something that is not a folder</source>
        <translation>输出所在之处不是文件夹</translation>
    </message>
    <message>
        <source>The packed file is cut off: it ends after %1 unpacked bytes, in the middle</source>
        <translation>压缩文件被截断：解压 %1 字节后中途结束</translation>
    </message>
    <message>
        <source>The packed file is damaged at byte %1</source>
        <translation>压缩文件在第 %1 字节处损坏</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off: %1</source>
        <translation>压缩文件已损坏或被截断：%1</translation>
    </message>
    <message>
        <source>The packed file is damaged: its checksum does not fit, at byte %1</source>
        <translation>压缩文件已损坏：第 %1 字节处校验和不符</translation>
    </message>
    <message>
        <source>The part %1 of the file is larger than %2 bytes</source>
        <translation>文件的部件 %1 大于 %2 字节</translation>
    </message>
    <message>
        <source>The query gives no columns.</source>
        <translation>查询没有得到任何列。</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; is outside of any sheet</source>
        <translation>区域“%1”在任何工作表之外</translation>
    </message>
    <message>
        <source>The range holds no values</source>
        <translation>该区域中没有值</translation>
    </message>
    <message>
        <source>The range holds no values in any sheet</source>
        <translation>该区域在任何工作表中都没有值</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>该读取方式</translation>
    </message>
    <message>
        <source>The records in &quot;%1&quot; are read. Beside them the file holds: %2.</source>
        <translation>读取“%1”中的记录。此外文件还含有：%2。</translation>
    </message>
    <message>
        <source>The records stand in &quot;%1&quot;</source>
        <translation>记录在“%1”中</translation>
    </message>
    <message>
        <source>The records stand under their keys, which become a column</source>
        <translation>记录位于各自的键下，键变为一列</translation>
    </message>
    <message>
        <source>The row below the names holds units: %1</source>
        <translation>名称下面的一行是单位：%1</translation>
    </message>
    <message>
        <source>The row below the names holds units; it is no data.</source>
        <translation>名称下面的一行是单位，不是数据。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table %2</source>
        <translation>该行有 %1 个单元格，表有 %2 个</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells</source>
        <translation>该行有 %2 个单元格中的 %1 个</translation>
    </message>
    <message>
        <source>The rows have one cell more than the header; the first column is called &quot;row&quot;.</source>
        <translation>各行比表头多一个单元格；第一列命名为“row”。</translation>
    </message>
    <message>
        <source>The sample is not well-formed UTF-8: of the lines beyond ASCII %1 are, %2 are not</source>
        <translation>样本不是格式正确的 UTF-8：在含非 ASCII 字符的行中，%1 行是，%2 行不是</translation>
    </message>
    <message>
        <source>The server cannot answer now (status %1)</source>
        <translation>服务器现在无法应答（状态 %1）</translation>
    </message>
    <message>
        <source>The server does not give this to everybody (status %1)</source>
        <translation>服务器不向所有人提供此内容（状态 %1）</translation>
    </message>
    <message>
        <source>The server leads to an address that is not safe</source>
        <translation>服务器指向不安全的地址</translation>
    </message>
    <message>
        <source>The server refuses the request (status %1)</source>
        <translation>服务器拒绝了请求（状态 %1）</translation>
    </message>
    <message>
        <source>The server sent nothing</source>
        <translation>服务器没有发送任何内容</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; (%2 of %3) is read</source>
        <translation>读取工作表“%1”（%3 个中的第 %2 个）</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no cells; it is a chart or a dialogue</source>
        <translation>工作表“%1”没有单元格；它是图表或对话框</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is gone; the file has changed</source>
        <translation>工作表“%1”已不在；文件有变化</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden.</source>
        <translation>工作表“%1”已隐藏。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation>工作表超过 %1 行</translation>
    </message>
    <message>
        <source>The sheet has no rows, only a header.</source>
        <translation>工作表只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>The sheet has values beyond row %1, where sheets end</source>
        <translation>工作表在末行 %1 之外有值</translation>
    </message>
    <message>
        <source>The sheet holds no values</source>
        <translation>该工作表中没有值</translation>
    </message>
    <message>
        <source>The table does not take a row: %1</source>
        <translation>表不接受某一行：%1</translation>
    </message>
    <message>
        <source>The table has %1 columns, more than a sheet holds</source>
        <translation>表有 %1 列，超过工作表的容量</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet holds</source>
        <translation>表有 %1 行，超过工作表的容量</translation>
    </message>
    <message>
        <source>The table has no column “%1”.%2</source>
        <translation>表没有列“%1”。%2</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>两个表没有共同的列，因此无法匹配任何行。</translation>
    </message>
    <message>
        <source>The text holds %1 zero bytes.</source>
        <translation>文本含有 %1 个零字节。</translation>
    </message>
    <message>
        <source>The texts of the workbook take more than a gigabyte</source>
        <translation>工作簿的文本超过 1 GB</translation>
    </message>
    <message>
        <source>The unpacked file cannot be written: %1</source>
        <translation>无法写入解压后的文件：%1</translation>
    </message>
    <message>
        <source>The workbook cannot be begun</source>
        <translation>无法开始写入工作簿</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>无法写入工作簿：%1</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is read. Others: %3. Choose one with --sheet.</source>
        <translation>工作簿有 %1 个工作表；读取“%2”。其他：%3。可用 --sheet 选择。</translation>
    </message>
    <message>
        <source>The workbook has no cells with values</source>
        <translation>工作簿中没有含值的单元格</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;</source>
        <translation>工作簿中没有工作表“%1”</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>工作簿受密码保护</translation>
    </message>
    <message>
        <source>The written file cannot be saved to the disk</source>
        <translation>写出的文件无法保存到磁盘</translation>
    </message>
    <message>
        <source>There are more than %1 bytes at this address</source>
        <translation>此地址的内容超过 %1 字节</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in the database already.</source>
        <translation>数据库中已有“%2”（%1）。</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>没有列“%1”</translation>
    </message>
    <message>
        <source>There is no column “%1” in either table</source>
        <translation>两个表都没有列“%1”</translation>
    </message>
    <message>
        <source>There is no connection of that name.</source>
        <translation>没有此名称的连接。</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;</source>
        <translation>没有编码“%1”</translation>
    </message>
    <message>
        <source>There is no kind “%1” of reading.</source>
        <translation>没有读取方式“%1”。</translation>
    </message>
    <message>
        <source>There is no memory left to open the file</source>
        <translation>没有剩余内存可打开文件</translation>
    </message>
    <message>
        <source>There is no memory left to read the document</source>
        <translation>没有剩余内存可读取文档</translation>
    </message>
    <message>
        <source>There is no space left for the database</source>
        <translation>数据库没有剩余空间</translation>
    </message>
    <message>
        <source>There is no such database: %1</source>
        <translation>没有此数据库：%1</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>There is not enough memory to read the database</source>
        <translation>内存不足，无法读取数据库</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file</source>
        <translation>内存不足，无法解压文件</translation>
    </message>
    <message>
        <source>There is not enough memory to write the database</source>
        <translation>内存不足，无法写入数据库</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files</source>
        <translation>临时文件的空间不足</translation>
    </message>
    <message>
        <source>There is not enough room for the unpacked file</source>
        <translation>解压后文件的空间不足</translation>
    </message>
    <message>
        <source>There is nothing at this address (status %1)</source>
        <translation>此地址没有内容（状态 %1）</translation>
    </message>
    <message>
        <source>These are %1 files; at most %2 are read as one table</source>
        <translation>共有 %1 个文件；最多将 %2 个读作一个表</translation>
    </message>
    <message>
        <source>This expression reaches outside its data</source>
        <translation>此表达式超出了其数据范围</translation>
    </message>
    <message>
        <source>This is %1, not a table</source>
        <translation>这是 %1，不是表</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which cannot be read here</source>
        <translation>这是二进制工作簿（.xlsb），此处无法读取</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>This is a pipe, a device or a socket, not an ordinary file</source>
        <translation>这是管道、设备或套接字，不是普通文件</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format, which cannot be read here</source>
        <translation>这是旧格式 .xls 的工作簿，此处无法读取</translation>
    </message>
    <message>
        <source>This is an old Office document, not a table</source>
        <translation>这是旧版 Office 文档，不是表</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>这不是地址</translation>
    </message>
    <message>
        <source>This is no workbook that can be read here</source>
        <translation>这不是此处能读取的工作簿</translation>
    </message>
    <message>
        <source>This is not a Parquet file</source>
        <translation>这不是 Parquet 文件</translation>
    </message>
    <message>
        <source>This is not a complete Parquet file</source>
        <translation>这不是完整的 Parquet 文件</translation>
    </message>
    <message>
        <source>This is not text and no format that can be read here</source>
        <translation>这不是文本，也不是此处能读取的格式</translation>
    </message>
    <message>
        <source>Two columns go into “%1”.</source>
        <translation>有两列要写入“%1”。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>Unpack it with its password first.</source>
        <translation>请先用密码解压。</translation>
    </message>
    <message>
        <source>Unpack it yourself and give the file with the table.</source>
        <translation>请自行解压并给出含表的文件。</translation>
    </message>
    <message>
        <source>Unpack it, or save the spreadsheet as CSV first.</source>
        <translation>请解压，或先将电子表格保存为 CSV。</translation>
    </message>
    <message>
        <source>Unpacked, the file is more than %1 times as large as packed, as files made to fill disks are</source>
        <translation>解压后文件是压缩时的 %1 倍以上，意在填满磁盘的文件才会如此</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS or GB18030.</source>
        <translation>请使用 UTF-8、UTF-16、windows-1252、ISO-8859-15、Shift_JIS 或 GB18030 这样的名称。</translation>
    </message>
    <message>
        <source>Wait until it is done, and run this again.</source>
        <translation>请等它完成，再重新运行。</translation>
    </message>
    <message>
        <source>Wait until it is done, or give a copy of the file.</source>
        <translation>请等它完成，或给出文件的副本。</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead.</source>
        <translation>请改写 .parquet 或 .csv。</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead; a sheet holds 1,048,576 rows, one of them the names, and 16,384 columns.</source>
        <translation>请改写 .parquet 或 .csv；一个工作表可容纳 1,048,576 行（含一行名称）和 16,384 列。</translation>
    </message>
    <message>
        <source>Write it like 1234.5.</source>
        <translation>请写成 1234.5。</translation>
    </message>
    <message>
        <source>Write it like https://example.org/orders.csv.</source>
        <translation>请写成 https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>Write somewhere else.</source>
        <translation>请写入别处。</translation>
    </message>
    <message>
        <source>Write to a file with another name.</source>
        <translation>请写入其他名称的文件。</translation>
    </message>
    <message>
        <source>Write to another folder, or change its permissions.</source>
        <translation>请写入其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>Write with the step “Write to PostgreSQL”.</source>
        <translation>请用步骤“写入 PostgreSQL”写入。</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>没有读取此文件的权限</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>没有读取此文件夹的权限</translation>
    </message>
    <message>
        <source>You may not write into the folder of the output</source>
        <translation>没有写入输出文件夹的权限</translation>
    </message>
    <message>
        <source>You may not write to this database.</source>
        <translation>没有写入此数据库的权限。</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them</source>
        <translation>零字节的位置与 %1 相符</translation>
    </message>
    <message>
        <source>a DuckDB database</source>
        <translation>DuckDB 数据库</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>Feather 文件</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>ZIP 压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 压缩包</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a number needs digits after its point</source>
        <translation>数字的小数点后需要数位</translation>
    </message>
    <message>
        <source>a number needs digits in its exponent</source>
        <translation>数字的指数中需要数位</translation>
    </message>
    <message>
        <source>a sound, image or film</source>
        <translation>声音、图像或影片</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line</source>
        <translation>文本在行尾前没有结束</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>zstd 压缩包</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>Arrow 文件</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>Avro 文件</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>HDF5 文件</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>an encrypted Parquet file</source>
        <translation>加密的 Parquet 文件</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>转义需要四个十六进制数字</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>文本中有未知的转义</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>bar between blanks</source>
        <translation>前后有空格的竖线</translation>
    </message>
    <message>
        <source>byte strings</source>
        <translation>字节串</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>逗号加空格</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>双竖线</translation>
    </message>
    <message>
        <source>double colon</source>
        <translation>双冒号</translation>
    </message>
    <message>
        <source>double semicolon</source>
        <translation>双分号</translation>
    </message>
    <message>
        <source>double tilde</source>
        <translation>双波浪号</translation>
    </message>
    <message>
        <source>errors and cells that contradict their type</source>
        <translation>错误以及与其类型矛盾的单元格</translation>
    </message>
    <message>
        <source>expected a colon after a name</source>
        <translation>名称后应为冒号</translation>
    </message>
    <message>
        <source>expected a comma or the end of the array</source>
        <translation>此处应为逗号或数组的结尾</translation>
    </message>
    <message>
        <source>expected a comma or the end of the object</source>
        <translation>此处应为逗号或对象的结尾</translation>
    </message>
    <message>
        <source>expected a name in quotes</source>
        <translation>此处应为带引号的名称</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>its directory of parts cannot be read</source>
        <translation>无法读取其部件目录</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>缺少其部件 %1</translation>
    </message>
    <message>
        <source>lines %1 to %2 (%3)</source>
        <translation>第 %1 至 %2 行（%3）</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation>没有更多信息</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>无引号</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>number kept as text to %1</source>
        <translation>以文本保存的数字转为 %1</translation>
    </message>
    <message>
        <source>number or bytes to text</source>
        <translation>数字或字节转为文本</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>semicolon and blank</source>
        <translation>分号加空格</translation>
    </message>
    <message>
        <source>something follows the end of the array</source>
        <translation>数组结尾后还有内容</translation>
    </message>
    <message>
        <source>text to %1</source>
        <translation>文本转为 %1</translation>
    </message>
    <message>
        <source>the row ends before this cell</source>
        <translation>该行在此单元格之前结束</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>文本在值的中间结束</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>the whole file was left out: %1</source>
        <translation>整个文件已排除：%1</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>意外的文本</translation>
    </message>
    <message>
        <source>unit separator</source>
        <translation>单元分隔符</translation>
    </message>
    <message>
        <source>“%1” has a text with a zero character, which PostgreSQL does not hold.</source>
        <translation>“%1”的某个文本含有零字符，PostgreSQL 无法保存。</translation>
    </message>
    <message>
        <source>“%1” in the archive is encrypted</source>
        <translation>压缩包中的“%1”已加密</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not a number or a time</source>
        <translation>“%1”既不是数字也不是时间</translation>
    </message>
    <message>
        <source>“%1” of the database cannot be read: %2</source>
        <translation>无法读取数据库的“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” stays text: “%2” has no equal here</source>
        <translation>“%1”仍为文本：“%2”在此没有对应的类型</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（%3 上的进程 %2）</translation>
    </message>
    <message>
        <source>%1 jobs wait already</source>
        <translation>已有 %1 个作业在等待</translation>
    </message>
    <message>
        <source>%1 rows were written, but the ledger says %2</source>
        <translation>写出了 %1 行，但台账记为 %2 行</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 s.</source>
        <translation>%1用时超过 %2 秒。</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s</source>
        <translation>%1用时超过 %2 秒</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <translation>%1 没有行</translation>
    </message>
    <message>
        <source>%1: another program is using the database</source>
        <translation>%1：另一个程序正在使用数据库</translation>
    </message>
    <message>
        <source>%1: it does not agree with what is stored</source>
        <translation>%1：与已存储的内容不一致</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1：没有权限</translation>
    </message>
    <message>
        <source>%1: reading or writing the database failed</source>
        <translation>%1：读写数据库失败</translation>
    </message>
    <message>
        <source>%1: the database file is damaged</source>
        <translation>%1：数据库文件已损坏</translation>
    </message>
    <message>
        <source>%1: the database may not be written</source>
        <translation>%1：没有写入数据库的权限</translation>
    </message>
    <message>
        <source>%1: the disk is full</source>
        <translation>%1：磁盘已满</translation>
    </message>
    <message>
        <source>A file cannot be stored under this name</source>
        <translation>无法以此名称存储文件</translation>
    </message>
    <message>
        <source>A file of the data directory cannot be linked</source>
        <translation>无法链接数据文件夹中的某个文件</translation>
    </message>
    <message>
        <source>A folder for temporary files cannot be made</source>
        <translation>无法建立临时文件的文件夹</translation>
    </message>
    <message>
        <source>A folder of the data directory cannot be made</source>
        <translation>无法建立数据文件夹中的某个文件夹</translation>
    </message>
    <message>
        <source>A folder or pattern cannot be copied into the store as it is</source>
        <translation>文件夹或模式不能原样复制到存储中</translation>
    </message>
    <message>
        <source>A job that is %1 cannot become %2</source>
        <translation>状态为 %1 的作业不能变为 %2</translation>
    </message>
    <message>
        <source>A key may not be allowed more than the one who makes it</source>
        <translation>密钥的权限不得超过创建者</translation>
    </message>
    <message>
        <source>A priority is a number between -%1 and %1</source>
        <translation>优先级是 -%1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>A record of the database is damaged</source>
        <translation>数据库中的某条记录已损坏</translation>
    </message>
    <message>
        <source>A run that is not kept cannot wait for an approval</source>
        <translation>不保留的运行不能等待审批</translation>
    </message>
    <message>
        <source>A schedule that waits for files has no data to run over now</source>
        <translation>等待文件的计划现在没有可运行的数据</translation>
    </message>
    <message>
        <source>Add the column “%1”: %2 % of the rows for testing, seed %3</source>
        <translation>添加列“%1”：%2 % 的行用于测试，种子 %3</translation>
    </message>
    <message>
        <source>Call “%1” “%2”</source>
        <translation>将“%1”命名为“%2”</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>请检查两者。</translation>
    </message>
    <message>
        <source>Check its address and its token.</source>
        <translation>请检查其地址和令牌。</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>请检查其磁盘和权限。</translation>
    </message>
    <message>
        <source>Check its disk, or choose another folder with --data-dir.</source>
        <translation>请检查其磁盘，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another with --data-dir.</source>
        <translation>请检查其权限，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>请检查它是否完整写出。</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <translation>请检查数据文件夹所在的磁盘。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the name and the permissions, or choose another with --data-dir.</source>
        <translation>请检查名称和权限，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>请检查名称和读取权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory, or choose another with --data-dir.</source>
        <translation>请检查数据文件夹的权限，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>请选择其他位置，或清理磁盘空间。</translation>
    </message>
    <message>
        <source>Choose another, or log in.</source>
        <translation>请另选一个，或登录。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose from the list of data, or import it first.</source>
        <translation>请从数据列表中选择，或先导入。</translation>
    </message>
    <message>
        <source>Choose one that begins with “Load”.</source>
        <translation>请选择以“加载”开头的工作流。</translation>
    </message>
    <message>
        <source>Close programs that look into the data directory, then try again.</source>
        <translation>请关闭正在查看数据文件夹的程序后重试。</translation>
    </message>
    <message>
        <source>Close that program, or choose another folder with --data-dir.</source>
        <translation>请关闭该程序，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Compare with what went into the step.</source>
        <translation>请与进入该步骤的内容比较。</translation>
    </message>
    <message>
        <source>Derive “%1” from “%2”</source>
        <translation>由“%2”推导“%1”</translation>
    </message>
    <message>
        <source>Every step is switched off</source>
        <translation>所有步骤都已停用</translation>
    </message>
    <message>
        <source>Everything of this data could be read</source>
        <translation>这些数据全部可以读取</translation>
    </message>
    <message>
        <source>Fill what is missing in “%1” with the median</source>
        <translation>用中位数填充“%1”中缺失的值</translation>
    </message>
    <message>
        <source>Free some space on the disk of the data directory.</source>
        <translation>请在数据文件夹所在磁盘上释放空间。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>Give it a name of up to 1,000 characters.</source>
        <translation>请取不超过 1,000 个字符的名称。</translation>
    </message>
    <message>
        <source>Give it more with --memory-limit, or less data.</source>
        <translation>请用 --memory-limit 给予更多内存，或减少数据。</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder or device.</source>
        <translation>请给出文件名，而不是文件夹或设备。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>Have one made: POST to the same address.</source>
        <translation>请让它生成：对同一地址发送 POST。</translation>
    </message>
    <message>
        <source>Import it again, or remove it from the list.</source>
        <translation>请重新导入，或将它从列表中移除。</translation>
    </message>
    <message>
        <source>In the workflow “%1” the step “%2” reads “%3”, and that is left out here</source>
        <translation>在工作流“%1”中，步骤“%2”读取“%3”，而它在此被排除</translation>
    </message>
    <message>
        <source>In the workflow “%1”: %2</source>
        <translation>在工作流“%1”中：%2</translation>
    </message>
    <message>
        <source>It can be reached at %1. Ask it there, close it, or choose another folder with --data-dir.</source>
        <translation>可通过 %1 访问它。请在那里询问、关闭它，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>It did not run %1 times from %2 to %3: nothing could start it then.</source>
        <translation>从 %2 到 %3 有 %1 次没有运行：当时没有什么能启动它。</translation>
    </message>
    <message>
        <source>It did not run at %1: nothing could start it then.</source>
        <translation>在 %1 没有运行：当时没有什么能启动它。</translation>
    </message>
    <message>
        <source>Keep the data directory on a disk that knows symbolic links.</source>
        <translation>请将数据文件夹放在支持符号链接的磁盘上。</translation>
    </message>
    <message>
        <source>Keep “%1” as text</source>
        <translation>将“%1”保留为文本</translation>
    </message>
    <message>
        <source>Leave out rows without a value in “%1”</source>
        <translation>排除“%1”中没有值的行</translation>
    </message>
    <message>
        <source>Leave out the column “%1”</source>
        <translation>排除列“%1”</translation>
    </message>
    <message>
        <source>Leftovers in the data directory cannot be removed</source>
        <translation>无法清除数据文件夹中的残留内容</translation>
    </message>
    <message>
        <source>Let it read the rows that could be read.</source>
        <translation>请让它读取可以读取的行。</translation>
    </message>
    <message>
        <source>Load it again and repeat the change.</source>
        <translation>请重新载入并再次更改。</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>请在决定前重新查看。</translation>
    </message>
    <message>
        <source>Look at that step, run the workflow to this one, or set keep_steps.</source>
        <translation>请查看那个步骤、将工作流运行到此步骤，或设置 keep_steps。</translation>
    </message>
    <message>
        <source>Make a 0/1 column of each of the %1 values of “%2”</source>
        <translation>为“%2”的 %1 个值各建一个 0/1 列</translation>
    </message>
    <message>
        <source>Make it, or change the schedule.</source>
        <translation>请建立它，或更改计划。</translation>
    </message>
    <message>
        <source>Make one row for each of “%1”, with “%2” saying which</source>
        <translation>将“%1”各变为一行，由“%2”说明是哪一个</translation>
    </message>
    <message>
        <source>Make one table of it first: aw prepare %1 -o all.parquet.</source>
        <translation>请先将其合为一个表：aw prepare %1 -o all.parquet。</translation>
    </message>
    <message>
        <source>Make points of the ends of the links in “%1”, and a table of the links</source>
        <translation>将“%1”中链接的两端变为点，并生成一个链接表</translation>
    </message>
    <message>
        <source>Name a workflow, or give a list of steps.</source>
        <translation>请指明工作流，或给出步骤列表。</translation>
    </message>
    <message>
        <source>Name the step that waits, or one before it.</source>
        <translation>请指明正在等待的步骤，或它之前的步骤。</translation>
    </message>
    <message>
        <source>No earlier run of this workflow is completed and still has the output of “%1”</source>
        <translation>此工作流没有已完成且仍保留“%1”输出的早先运行</translation>
    </message>
    <message>
        <source>Nobody has approved the output of “%1” until %2</source>
        <translation>直到 %2 都没有人批准“%1”的输出</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>没有输入任何内容</translation>
    </message>
    <message>
        <source>Nothing goes into the step “%1”</source>
        <translation>没有内容进入步骤“%1”</translation>
    </message>
    <message>
        <source>Pipe some data into the program, or name a file.</source>
        <translation>请将数据送入程序，或指明文件。</translation>
    </message>
    <message>
        <source>Push it back, so that it is computed anew.</source>
        <translation>请退回，以便重新计算。</translation>
    </message>
    <message>
        <source>Put a file into its folder, or run its workflow over data of your choice.</source>
        <translation>请将文件放入其文件夹，或在所选数据上运行其工作流。</translation>
    </message>
    <message>
        <source>Raise timeout_s, or give it less data.</source>
        <translation>请提高 timeout_s，或减少数据。</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>将“%1”读作 %2</translation>
    </message>
    <message>
        <source>Read “%1” as dates</source>
        <translation>将“%1”读作日期</translation>
    </message>
    <message>
        <source>Read “%1” as money in %2</source>
        <translation>将“%1”读作金额（%2）</translation>
    </message>
    <message>
        <source>Read “%1” as numbers</source>
        <translation>将“%1”读作数字</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in %2</source>
        <translation>将“%1”读作数字（%2）</translation>
    </message>
    <message>
        <source>Read “%1” as points in time</source>
        <translation>将“%1”读作时间点</translation>
    </message>
    <message>
        <source>Read “%1” as points in time in %2</source>
        <translation>将“%1”读作时间点（%2）</translation>
    </message>
    <message>
        <source>Read “%1” as true or false</source>
        <translation>将“%1”读作真或假</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers</source>
        <translation>将“%1”读作整数</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers in %2</source>
        <translation>将“%1”读作整数（%2）</translation>
    </message>
    <message>
        <source>Restore the data directory from a copy.</source>
        <translation>请用副本恢复数据文件夹。</translation>
    </message>
    <message>
        <source>Somebody has decided already</source>
        <translation>已有人做出决定</translation>
    </message>
    <message>
        <source>Something else waits for the approval by now</source>
        <translation>现在等待审批的是其他内容</translation>
    </message>
    <message>
        <source>Start a new job instead.</source>
        <translation>请改为开始新的作业。</translation>
    </message>
    <message>
        <source>Start it again with `aw jobs retry`; what is computed already is used again.</source>
        <translation>请用 `aw jobs retry` 重新开始；已计算的内容会重复使用。</translation>
    </message>
    <message>
        <source>Store the workflow with `aw workflows add` and run it with `aw jobs run`.</source>
        <translation>请用 `aw workflows add` 存储工作流，并用 `aw jobs run` 运行。</translation>
    </message>
    <message>
        <source>Switch it on, or read another.</source>
        <translation>请启用它，或读取其他步骤。</translation>
    </message>
    <message>
        <source>Switch one on.</source>
        <translation>请启用其中一个。</translation>
    </message>
    <message>
        <source>Switch that step on, or read another.</source>
        <translation>请启用该步骤，或读取其他步骤。</translation>
    </message>
    <message>
        <source>Take fewer files, or fewer steps.</source>
        <translation>请减少文件或步骤。</translation>
    </message>
    <message>
        <source>Take year, month, day and weekday from “%1”</source>
        <translation>从“%1”中取出年、月、日和星期</translation>
    </message>
    <message>
        <source>The address of this program cannot be written down</source>
        <translation>无法记下本程序的地址</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>该更改</translation>
    </message>
    <message>
        <source>The config file cannot be read</source>
        <translation>无法读取配置文件</translation>
    </message>
    <message>
        <source>The config file cannot be read: %1</source>
        <translation>无法读取配置文件：%1</translation>
    </message>
    <message>
        <source>The config file cannot be written: %1</source>
        <translation>无法写入配置文件：%1</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>无法建立副本</translation>
    </message>
    <message>
        <source>The copy cannot be read</source>
        <translation>无法读取副本</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>无法写入副本</translation>
    </message>
    <message>
        <source>The data cannot be read: %1</source>
        <translation>无法读取数据：%1</translation>
    </message>
    <message>
        <source>The data directory cannot be locked</source>
        <translation>无法锁定数据文件夹</translation>
    </message>
    <message>
        <source>The data directory cannot be made</source>
        <translation>无法建立数据文件夹</translation>
    </message>
    <message>
        <source>The data directory is in use by %1</source>
        <translation>数据文件夹正被 %1 使用</translation>
    </message>
    <message>
        <source>The data directory may not be written</source>
        <translation>没有写入数据文件夹的权限</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>The file cannot be given a second name</source>
        <translation>无法为文件设定第二个名称</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>无法建立文件</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>无法移动文件</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied</source>
        <translation>无法读取文件：没有权限</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>无法移除文件</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file of “%1” is gone</source>
        <translation>“%1”的文件已不在</translation>
    </message>
    <message>
        <source>The fingerprint of a file cannot be computed</source>
        <translation>无法计算文件的指纹</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <source>The folder may not be read</source>
        <translation>没有读取该文件夹的权限</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>无法读取输入：%1</translation>
    </message>
    <message>
        <source>The job does not wait for an approval: it is %1</source>
        <translation>作业没有在等待审批，其状态为 %1</translation>
    </message>
    <message>
        <source>The job has changed in the meantime</source>
        <translation>作业在此期间有变化</translation>
    </message>
    <message>
        <source>The job has no result: it is %1</source>
        <translation>作业没有结果，其状态为 %1</translation>
    </message>
    <message>
        <source>The job has no steps</source>
        <translation>作业没有步骤</translation>
    </message>
    <message>
        <source>The job is not over yet: it is %1</source>
        <translation>作业尚未结束，其状态为 %1</translation>
    </message>
    <message>
        <source>The job is over: it is %1</source>
        <translation>作业已结束，其状态为 %1</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>作业已取消</translation>
    </message>
    <message>
        <source>The job was started already: it is %1</source>
        <translation>作业已开始，其状态为 %1</translation>
    </message>
    <message>
        <source>The key that signs tokens is damaged</source>
        <translation>签署令牌的密钥已损坏</translation>
    </message>
    <message>
        <source>The ledger says %1 %2 rows, but there are %3</source>
        <translation>台账记为 %1 行（%2），但实际有 %3 行</translation>
    </message>
    <message>
        <source>The list of versions shows what there is; the last %1 of a workflow are kept.</source>
        <translation>版本列表显示现有的版本；每个工作流保留最近 %1 个版本。</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>旧密码错误</translation>
    </message>
    <message>
        <source>The output of “%1” is no longer there</source>
        <translation>“%1”的输出已不在</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected</source>
        <translation>“%1”的输出被拒绝</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected: %2</source>
        <translation>“%1”的输出被拒绝：%2</translation>
    </message>
    <message>
        <source>The password could not be hashed: out of memory</source>
        <translation>无法计算密码的哈希值：内存不足</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>预览已停止</translation>
    </message>
    <message>
        <source>The program ended %1 times while this job ran</source>
        <translation>此作业运行期间程序结束了 %1 次</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>程序正在结束</translation>
    </message>
    <message>
        <source>The program was closed meanwhile</source>
        <translation>程序在此期间已关闭</translation>
    </message>
    <message>
        <source>The record of this data is damaged</source>
        <translation>这些数据的记录已损坏</translation>
    </message>
    <message>
        <source>The rows are computed together with those of the next step and not kept by themselves (keep_steps in the workflow&apos;s configuration would keep them).</source>
        <translation>这些行与下一步骤的行一起计算，不单独保留（工作流设置中的 keep_steps 可保留它们）。</translation>
    </message>
    <message>
        <source>The rows of “%1” were not kept: they were computed together with those of the step that reads them</source>
        <translation>“%1”的行没有保留：它们与读取它们的步骤的行一起计算</translation>
    </message>
    <message>
        <source>The run has no result: it is %1</source>
        <translation>该运行没有结果，其状态为 %1</translation>
    </message>
    <message>
        <source>The sample cannot be written: %1</source>
        <translation>无法写入样本：%1</translation>
    </message>
    <message>
        <source>The schedule is no webhook</source>
        <translation>该计划不是 webhook</translation>
    </message>
    <message>
        <source>The schedule is paused</source>
        <translation>计划已暂停</translation>
    </message>
    <message>
        <source>The schedule was changed by somebody else in the meantime</source>
        <translation>计划在此期间已被他人更改</translation>
    </message>
    <message>
        <source>The schedule was changed in the meantime</source>
        <translation>计划在此期间已更改</translation>
    </message>
    <message>
        <source>The step failed in an unexpected way</source>
        <translation>该步骤意外失败</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>该步骤内存不足</translation>
    </message>
    <message>
        <source>The step returned no rows at all</source>
        <translation>该步骤没有返回任何行</translation>
    </message>
    <message>
        <source>The step “%1”</source>
        <translation>步骤“%1”</translation>
    </message>
    <message>
        <source>The step “%1” has given out nothing yet</source>
        <translation>步骤“%1”尚无输出</translation>
    </message>
    <message>
        <source>The step “%1” is switched off and reads no other step</source>
        <translation>步骤“%1”已停用，且不读取其他步骤</translation>
    </message>
    <message>
        <source>The steps wait for each other</source>
        <translation>各步骤互相等待</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>无法读取存储</translation>
    </message>
    <message>
        <source>The store could not do its work</source>
        <translation>存储未能完成其工作</translation>
    </message>
    <message>
        <source>The table was closed</source>
        <translation>表已关闭</translation>
    </message>
    <message>
        <source>The token is not valid, or its time is over</source>
        <translation>令牌无效或已过期</translation>
    </message>
    <message>
        <source>The workflow contains itself</source>
        <translation>该工作流包含自身</translation>
    </message>
    <message>
        <source>The workflow was changed by somebody else in the meantime</source>
        <translation>工作流在此期间已被他人更改</translation>
    </message>
    <message>
        <source>The workflow “%1” reads no file that could be exchanged</source>
        <translation>工作流“%1”没有读取可替换的文件</translation>
    </message>
    <message>
        <source>There are more than %1 files</source>
        <translation>有超过 %1 个文件</translation>
    </message>
    <message>
        <source>There is no data with the id “%1”</source>
        <translation>没有标识为“%1”的数据</translation>
    </message>
    <message>
        <source>There is no job with the id “%1”</source>
        <translation>没有标识为“%1”的作业</translation>
    </message>
    <message>
        <source>There is no key with the id “%1”</source>
        <translation>没有标识为“%1”的密钥</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>There is no schedule with the id “%1”</source>
        <translation>没有标识为“%1”的计划</translation>
    </message>
    <message>
        <source>There is no step “%1”</source>
        <translation>没有步骤“%1”</translation>
    </message>
    <message>
        <source>There is no stored data “%1”.</source>
        <translation>没有存储的数据“%1”。</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>There is no such webhook</source>
        <translation>没有这样的 webhook</translation>
    </message>
    <message>
        <source>There is no user with the id “%1”</source>
        <translation>没有标识为“%1”的用户</translation>
    </message>
    <message>
        <source>There is no version %1 of this workflow</source>
        <translation>此工作流没有版本 %1</translation>
    </message>
    <message>
        <source>There is no workflow with the id “%1”</source>
        <translation>没有标识为“%1”的工作流</translation>
    </message>
    <message>
        <source>This data has no profile yet</source>
        <translation>这些数据还没有概况</translation>
    </message>
    <message>
        <source>This idempotency key was used for another request</source>
        <translation>此幂等键已用于另一个请求</translation>
    </message>
    <message>
        <source>This is a fault of the step; its result is not kept.</source>
        <translation>这是步骤的缺陷；不保留其结果。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>This is not the key of a stored file</source>
        <translation>这不是已存储文件的键</translation>
    </message>
    <message>
        <source>This user name or e-mail address is taken</source>
        <translation>此用户名或电子邮件地址已被使用</translation>
    </message>
    <message>
        <source>Too many people log in right now</source>
        <translation>当前登录的人太多</translation>
    </message>
    <message>
        <source>Try a smaller part of the data, or a lower --memory-limit.</source>
        <translation>请尝试较少的数据，或降低 --memory-limit。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again when some of them are done.</source>
        <translation>请在其中一些完成后重试。</translation>
    </message>
    <message>
        <source>Turn “%1” into %2</source>
        <translation>将“%1”转换为 %2</translation>
    </message>
    <message>
        <source>Use “%1” as %2</source>
        <translation>将“%1”用作 %2</translation>
    </message>
    <message>
        <source>User name and password do not fit together</source>
        <translation>用户名和密码不匹配</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>请等它结束，或取消它。</translation>
    </message>
    <message>
        <source>Wait until it is completed.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>Wait until the job is over, or cancel it.</source>
        <translation>请等作业结束，或取消它。</translation>
    </message>
    <message>
        <source>With all they contain these are more than %1 steps</source>
        <translation>连同所含内容，共超过 %1 个步骤</translation>
    </message>
    <message>
        <source>Workflows stand within each other more than %1 deep</source>
        <translation>工作流互相嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Write “%1” as 0 and 1</source>
        <translation>将“%1”写作 0 和 1</translation>
    </message>
    <message>
        <source>`aw config` lists them all.</source>
        <translation>`aw config` 会列出所有选项。</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>by hand %1</source>
        <translation>手动 %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>missed %1 at %2</source>
        <translation>错过：%1，%2</translation>
    </message>
    <message>
        <source>that the step gave out</source>
        <translation>该步骤输出</translation>
    </message>
    <message>
        <source>that the step read</source>
        <translation>该步骤读取</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.%3</source>
        <translation>“%1”没有参数“%2”。%3</translation>
    </message>
    <message>
        <source>“%1” is an output of a step that is switched off</source>
        <translation>“%1”是已停用步骤的输出</translation>
    </message>
    <message>
        <source>“%1” is not a step that leads to “%2”</source>
        <translation>“%1”不是通向“%2”的步骤</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>成立：%1</translation>
    </message>
    <message>
        <source>Holds: %1 (%2 columns)</source>
        <translation>成立：%1（%2 列）</translation>
    </message>
    <message>
        <source>Holds: %1 (%2)</source>
        <translation>成立：%1（%2）</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in percent</source>
        <translation>将“%1”读作百分数</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>没有坐标</translation>
    </message>
    <message>
        <source>replaced by its parts</source>
        <translation>已由其各部分替换</translation>
    </message>
    <message>
        <source>“%1”, “%2”</source>
        <translation>“%1”、“%2”</translation>
    </message>
    <message>
        <source>the values such as “%1” are texts</source>
        <translation>“%1”这样的值是文本</translation>
    </message>
    <message>
        <source>the values such as “%1” look like numbers, but %2</source>
        <translation>“%1”这样的值看起来像数字，但%2</translation>
    </message>
    <message>
        <source>they have no coordinates</source>
        <translation>它们没有坐标</translation>
    </message>
    <message>
        <source>Let the workflow&apos;s step read other data, or delete the workflow.</source>
        <translation>请让该工作流的步骤读取其他数据，或删除该工作流。</translation>
    </message>
    <message>
        <source>Remove the schedule, or let it read other data.</source>
        <translation>请移除该计划，或让它读取其他数据。</translation>
    </message>
    <message>
        <source>The data is needed by %1</source>
        <translation>这些数据仍被使用：%1</translation>
    </message>
    <message>
        <source>A tag is empty</source>
        <translation>有一个标签为空</translation>
    </message>
    <message>
        <source>Data bears up to %1 of them.</source>
        <translation>一份数据最多可有 %1 个标签。</translation>
    </message>
    <message>
        <source>Give its parts as tags of their own.</source>
        <translation>请把各部分分别写成单独的标签。</translation>
    </message>
    <message>
        <source>Tags have up to %1 characters.</source>
        <translation>标签最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma</source>
        <translation>标签“%1”含有逗号</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long</source>
        <translation>标签“%1…”太长</translation>
    </message>
    <message>
        <source>There are too many tags</source>
        <translation>标签太多</translation>
    </message>
    <message>
        <source>Write a word or a few.</source>
        <translation>请写一个或几个词。</translation>
    </message>
    <message>
        <source>“%1” is no kind of source</source>
        <translation>“%1”不是一种来源</translation>
    </message>
    <message>
        <source>Name its table, too: %1.%2</source>
        <translation>请同时写明其所在的表：%1.%2</translation>
    </message>
    <message>
        <source>%1 lines are no JSON and are left out; they are kept among the rejects (line %2, …).</source>
        <translation>%1 行不是 JSON，已被排除；保留在被拒绝的行中（第 %2 行，…）。</translation>
    </message>
    <message>
        <source>A line is a comment or only draws the table, and is left out (%1): %2</source>
        <translation>有一行是注释或仅用于画出表格，已被排除（%1）：%2</translation>
    </message>
    <message>
        <source>A line is no JSON and is left out; it is kept among the rejects (line %1).</source>
        <translation>有一行不是 JSON，已被排除；保留在被拒绝的行中（第 %1 行）。</translation>
    </message>
    <message>
        <source>A line is not part of the table and is left out; it is kept among the rejects (%1): %2</source>
        <translation>有一行不属于表，已被排除；保留在被拒绝的行中（%1）：%2</translation>
    </message>
    <message>
        <source>A row does not fit the table and is left out; it is kept among the rejects (%1).</source>
        <translation>有一行与表不符，已被排除；保留在被拒绝的行中（%1）。</translation>
    </message>
    <message>
        <source>A row has additional empty cells at its end, which are left out (%1).</source>
        <translation>有一行末尾有多余的空单元格，已被排除（%1）。</translation>
    </message>
    <message>
        <source>A row has fewer cells than the table; the missing ones are NULL (%1).</source>
        <translation>有一行的单元格少于表的列数；缺少的为 NULL（%1）。</translation>
    </message>
    <message>
        <source>A row has quotes that are not closed or not doubled; those are read as ordinary characters (%1).</source>
        <translation>有一行的引号未闭合或未成对；按普通字符读取（%1）。</translation>
    </message>
    <message>
        <source>Added %1 rows: %2</source>
        <translation>新增 %1 行：%2</translation>
    </message>
    <message>
        <source>Merged %1 rows: %2</source>
        <translation>合并 %1 行：%2</translation>
    </message>
    <message>
        <source>The first line is not part of the table and is skipped: %1</source>
        <translation>第一行不属于表，已跳过：%1</translation>
    </message>
    <message>
        <source>The first row is empty</source>
        <translation>第一行为空</translation>
    </message>
    <message>
        <source>The last record is not part of the table: %1</source>
        <translation>最后一条记录不属于表：%1</translation>
    </message>
    <message>
        <source>A result is of another type than was expected</source>
        <translation>结果的类型与预期不同</translation>
    </message>
    <message>
        <source>A row has more than one partner.</source>
        <translation>一行有多个匹配行。</translation>
    </message>
    <message>
        <source>Nobody counts these rows.</source>
        <translation>没有人统计这些行。</translation>
    </message>
    <message>
        <source>Other rows were written than were joined</source>
        <translation>写入的行与连接的行不一致</translation>
    </message>
    <message>
        <source>The rows are joined together with those of the next step.</source>
        <translation>这些行与下一步骤的行一起连接。</translation>
    </message>
    <message>
        <source>The rows cannot be numbered</source>
        <translation>无法为这些行编号</translation>
    </message>
    <message>
        <source>There may be rows that nobody has read</source>
        <translation>可能有未被读取的行</translation>
    </message>
    <message>
        <source>This step and those that wait for it are computed one by one after all.</source>
        <translation>此步骤及等待它的步骤最终逐个计算。</translation>
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
    <name>Meanings</name>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>有序</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ip address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>edge source</source>
        <translation>边起点</translation>
    </message>
    <message>
        <source>edge target</source>
        <translation>边终点</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入向量</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
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
    <name>PictureWords</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>还没有可绘制的内容</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>It cannot be printed</source>
        <translation>无法打印</translation>
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
    <name>PlotPainter</name>
    <message>
        <source>%1° N</source>
        <translation>北纬 %1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南纬 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>东经 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西经 %1°</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>%2 行中的前 %1 行</translation>
    </message>
    <message>
        <source>%1, computed on all of the data</source>
        <translation>%1，基于全部数据计算</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 of %3 rows of the data</source>
        <translation>%1，基于数据 %3 行中的前 %2 行计算</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 rows of the data; how many there are is not known</source>
        <translation>%1，基于数据的前 %2 行计算；总行数未知</translation>
    </message>
</context>
<context>
    <name>RemarkCommands</name>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>分组框</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>添加分组框</translation>
    </message>
    <message>
        <source>Change the text on the canvas</source>
        <translation>更改画布上的文字</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>更改大小</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Delete from the canvas</source>
        <translation>从画布删除</translation>
    </message>
    <message>
        <source>Delete steps and what is written beside them</source>
        <translation>删除步骤及其注释</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Frame without a title</source>
        <translation>无标题的分组框</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>分组框：%1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空便签</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>便签：%1</translation>
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
    <name>ScheduleWords</name>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>每小时整点</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>每小时的第 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, at minute %1</source>
        <translation>
            <numerusform>每 %n 小时，在第 %1 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>%1 至 %2 每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>周一至周五 %1 至 %2 每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>周一至周五 %1</translation>
    </message>
    <message>
        <source>Every week on %1 at %2</source>
        <translation>每周%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of the year is written: d is the day, MMMM the name of the month.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <translation>每年 %1 %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>Every month on the days %1 at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>When a file arrives in %1</source>
        <translation>当 %1 中有文件到达时</translation>
    </message>
    <message>
        <source>When %1 arrives in %2</source>
        <translation>当 %1 到达 %2 时</translation>
    </message>
    <message>
        <source>When another program calls</source>
        <translation>当其他程序调用时</translation>
    </message>
    <message>
        <source>At the times of “%1”</source>
        <translation>按 “%1” 的时间</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Make up for them with one run</source>
        <translation>用一次运行补上</translation>
    </message>
    <message>
        <source>Make up for each of them</source>
        <translation>逐次补上</translation>
    </message>
    <message>
        <source>Times that pass while nothing is open to start a run are lost; the next one counts.</source>
        <translation>没有程序打开时错过的时间不再补上，从下一次开始。</translation>
    </message>
    <message>
        <source>However many times have passed while nothing was open, one run makes up for all.</source>
        <translation>无论没有程序打开时错过了多少次，都只用一次运行补上。</translation>
    </message>
    <message>
        <source>Every time that has passed while nothing was open gets a run of its own.</source>
        <translation>没有程序打开时错过的每一次都会单独运行。</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>之前的行</translation>
    </message>
    <message>
        <source>Rows before, table %1</source>
        <translation>之前的行，表 %1</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>之后的行</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Reads a table of nearly any file, packed or not, a database or a folder, and keeps every row it cannot place.</source>
        <translation>从几乎任何文件（压缩与否）、数据库或文件夹读取表，并保留每一个无法归入的行。</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>固定宽度的列</translation>
    </message>
    <message>
        <source>Where each column begins and how wide it is, in characters; width 0 is the rest of the line.</source>
        <translation>每列的起始位置和宽度（字符数）；宽度 0 表示该行其余部分。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lines that start with this are left out; empty for none.</source>
        <translation>以此开头的行会被排除；留空：无。</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between two columns; guessed when not given.</source>
        <translation>两列之间的字符；未指定时自动识别。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>The character encoding; guessed when not given.</source>
        <translation>字符编码；未指定时自动识别。</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>转义符</translation>
    </message>
    <message>
        <source>What precedes a quote inside a quoted text.</source>
        <translation>引号内文本中引号之前的字符。</translation>
    </message>
    <message>
        <source>Column of file names</source>
        <translation>文件名列</translation>
    </message>
    <message>
        <source>Of a folder or pattern: the column that says which file a row is from; empty for none. _file when not given.</source>
        <translation>文件夹或模式：说明行来自哪个文件的列；留空：无。未指定时为 _file。</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>页脚行数</translation>
    </message>
    <message>
        <source>Lines at the end that are not data, such as totals; guessed when not given.</source>
        <translation>末尾不属于数据的行，例如合计；未指定时自动识别。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What the file is; guessed when not given.</source>
        <translation>文件的格式；未指定时自动识别。</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定宽度</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Whether the first row holds the column names; guessed when not given.</source>
        <translation>第一行是否为列名；未指定时自动识别。</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>标题行数</translation>
    </message>
    <message>
        <source>Over how many rows the names stand; they are joined. Guessed when not given.</source>
        <translation>列名占多少行；会合并在一起。未指定时自动识别。</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>归档中的文件</translation>
    </message>
    <message>
        <source>Of a ZIP or tar archive; the largest table when not given.</source>
        <translation>ZIP 或 tar 归档中的文件；未指定时取最大的表。</translation>
    </message>
    <message>
        <source>Rows that cannot be placed</source>
        <translation>无法归入的行</translation>
    </message>
    <message>
        <source>keep: read the rest and keep such rows among the rejects; strict: stop.</source>
        <translation>保留：读取其余部分并将此类行存入被拒绝的行；严格：停止。</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>What surrounds texts with delimiters in them; empty for none.</source>
        <translation>包围含分隔符文本的字符；留空：无。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Of a sheet: the cells to read, the header among them; found when not given.</source>
        <translation>工作表中要读取的单元格，含标题行；未指定时自动查找。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Of a workbook: the name of the sheet, or its number from 1; the first with a table when not given.</source>
        <translation>工作簿中工作表的名称，或从 1 开始的编号；未指定时取第一个含表的工作表。</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>跳过行数</translation>
    </message>
    <message>
        <source>Lines before the header that are not data.</source>
        <translation>标题行之前不属于数据的行。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Of a database: the table or view; the largest table when not given.</source>
        <translation>数据库中的表或视图；未指定时取最大的表。</translation>
    </message>
    <message>
        <source>Row of units</source>
        <translation>单位行</translation>
    </message>
    <message>
        <source>Whether the row below the header holds units; guessed when not given.</source>
        <translation>标题行下一行是否为单位；未指定时自动识别。</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Checks the rows against rules and passes on those that may go on, unchanged, with a report of every rule.</source>
        <translation>按规则检查各行，将可继续的行原样传递，并给出每条规则的报告。</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>Whether columns that are not listed may be there (schema).</source>
        <translation>是否允许出现未列出的列（schema）。</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>A SELECT over the table “input” that must return no rows (functional).</source>
        <translation>对表“input”的 SELECT，不得返回任何行（functional）。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Names, or objects with name, type, nullable, required (schema).</source>
        <translation>名称，或含 name、type、nullable、required 的对象（schema）。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>An SQL condition that must hold in every row (functional).</source>
        <translation>每一行都必须满足的 SQL 条件（functional）。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Bounds for figures of a column: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</source>
        <translation>列的各项数值的范围：nulls、null_ratio、distinct、distinct_ratio、min、max、mean、sum（info_dict）。</translation>
    </message>
    <message>
        <source>Largest share missing</source>
        <translation>最大缺失比例</translation>
    </message>
    <message>
        <source>0 to 1, for every column or one by one (info_dict).</source>
        <translation>0 到 1，适用于所有列或逐列指定（info_dict）。</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>At most this many rows (info_dict).</source>
        <translation>最多这么多行（info_dict）。</translation>
    </message>
    <message>
        <source>Fewest rows</source>
        <translation>最少行数</translation>
    </message>
    <message>
        <source>At least this many rows; 1 when not given (info_dict).</source>
        <translation>至少这么多行；未指定时为 1（info_dict）。</translation>
    </message>
    <message>
        <source>When a rule fails</source>
        <translation>规则不成立时</translation>
    </message>
    <message>
        <source>fail: the step fails; warn: it only says so; quarantine: the rows that offend leave the table for one of their own.</source>
        <translation>失败：步骤失败；警告：仅提示；隔离：违规的行移入单独的表。</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Columns for roles</source>
        <translation>角色对应的列</translation>
    </message>
    <message>
        <source>The column for a role of the target; the others are found (functional).</source>
        <translation>目标某个角色对应的列；其余自动查找（functional）。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Smallest and largest allowed number of a column (info_dict).</source>
        <translation>列允许的最小和最大数字（info_dict）。</translation>
    </message>
    <message>
        <source>Change of the number of rows</source>
        <translation>行数变化</translation>
    </message>
    <message>
        <source>Largest share by which the number of rows may differ from that of the last run (info_dict).</source>
        <translation>行数与上次运行相差的最大比例（info_dict）。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The checks that must all hold (all), or of which one must (any); each has the settings of this step.</source>
        <translation>必须全部成立（all）或至少一项成立（any）的检查；每项都有此步骤的设置。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式定义</translation>
    </message>
    <message>
        <source>A Frictionless Table Schema or a JSON Schema of one row (schema).</source>
        <translation>一个 Frictionless Table Schema，或描述一行的 JSON Schema（schema）。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The target whose check is tried (functional).</source>
        <translation>要执行其检查的目标（functional）。</translation>
    </message>
    <message>
        <source>Own purpose</source>
        <translation>自定义用途</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target” (functional).</source>
        <translation>完整的目标，格式同 resources/targets；优先于“target”（functional）。</translation>
    </message>
    <message>
        <source>Unique columns</source>
        <translation>唯一列</translation>
    </message>
    <message>
        <source>Columns in which no value may repeat (info_dict).</source>
        <translation>值不得重复的列（info_dict）。</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>schema: columns and types; info_dict: computed facts with bounds; functional: whether the data serves a purpose; all, any: several checks together (rules).</source>
        <translation>模式：列和类型；指标：计算得出且有范围的数值；功能：数据是否满足用途；全部、任一：多项检查合用（rules）。</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>info dict</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>Table in the workflow</source>
        <translation>工作流中的表</translation>
    </message>
    <message>
        <source>Gives a small table that is written in the workflow itself.</source>
        <translation>提供直接写在工作流中的小表。</translation>
    </message>
    <message>
        <source>Gives the rows that are **typed into this step**: codes and their meanings, rates, thresholds, or a sample to try a workflow with. Each column has a name and a type; a cell that does not fit its type is refused with its place. `null`, and an empty cell of a column that is not text, are missing values. Larger tables belong in a file.</source>
        <translation>给出**直接写在此步骤中**的行：代码及其含义、费率、阈值，或用于试验工作流的样本。每列有名称和类型；与类型不符的单元格会被拒绝并指明位置。`null` 以及非文本列的空单元格为缺失值。较大的表应放在文件中。</translation>
    </message>
    <message>
        <source>Name and type of each column, from left to right.</source>
        <translation>各列的名称和类型，从左到右。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>VARCHAR: text; BIGINT: whole numbers; HUGEINT: whole numbers of up to 38 digits; DOUBLE: numbers with a fraction; BOOLEAN: true or false.</source>
        <translation>VARCHAR：文本；BIGINT：整数；HUGEINT：最多 38 位的整数；DOUBLE：带小数的数；BOOLEAN：真或假。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>One list of cells for each row, in the order of the columns; null is a missing value. At most 10,000 rows and 100,000 cells.</source>
        <translation>每行一个单元格列表，按列的顺序；null 为缺失值。最多 10,000 行、100,000 个单元格。</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Gives what a SELECT over the inputs gives.</source>
        <translation>给出对输入执行 SELECT 的结果。</translation>
    </message>
    <message>
        <source>Runs **one SELECT** (in the SQL of DuckDB) over up to eight inputs, which it sees as `input`, `input_2` and so on, or by names of your own. Joins, subqueries, WITH, windows and aggregates can be used. It reaches **nothing but its inputs**: no file, no other table, no setting, no clock and no chance. Rows come in an order you can rely on only with ORDER BY.</source>
        <translation>对最多八个输入执行**一个 SELECT**（DuckDB 的 SQL），输入名为 `input`、`input_2` 等，也可自行命名。可使用连接、子查询、WITH、窗口和聚合。它**只能访问其输入**：没有文件、其他表、设置、时钟或随机数。只有使用 ORDER BY 时行序才可靠。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation>输入的名称</translation>
    </message>
    <message>
        <source>What the query calls its inputs, in their order, in place of input, input_2, …</source>
        <translation>查询对各输入的称呼，按顺序，代替 input、input_2、…</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>One SELECT. The inputs are the tables input, input_2, input_3, …</source>
        <translation>一个 SELECT。输入为表 input、input_2、input_3、…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Adds columns of a second table by key, and never a row.</source>
        <translation>按键添加第二张表的列，绝不增加行。</translation>
    </message>
    <message>
        <source>Finds the **entry** of the second table with the same keys and adds its columns. Unlike a join it gives **every row exactly once**, in the same order: of several entries it takes the first or the last, or fails, as you like. The output `unmatched` lists the keys that have no entry, each with its number of rows. A text key and a key of another type are compared as text.</source>
        <translation>在第二张表中查找键相同的**条目**并添加其列。与连接不同，**每行恰好输出一次**，顺序不变：有多个条目时按设置取第一个、最后一个或失败。输出 `unmatched` 列出没有条目的键及其行数。文本键与其他类型的键按文本比较。</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Columns to add</source>
        <translation>要添加的列</translation>
    </message>
    <message>
        <source>The columns of the second table to add; empty: all but its keys.</source>
        <translation>要添加的第二张表的列；留空：除键以外的所有列。</translation>
    </message>
    <message>
        <source>Column that says whether</source>
        <translation>标识列</translation>
    </message>
    <message>
        <source>Name of a column that says whether the row has an entry; empty: none.</source>
        <translation>说明该行是否有条目的列的名称；留空：无。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Columns that have to be equal for an entry to belong to a row. Missing keys find nothing.</source>
        <translation>条目属于某行时必须相等的列。缺失的键查不到任何内容。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A column of the rows.</source>
        <translation>行的一列。</translation>
    </message>
    <message>
        <source>Column of the entries</source>
        <translation>条目的列</translation>
    </message>
    <message>
        <source>A column of the second table.</source>
        <translation>第二张表的列。</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>keep: the added columns of a row without an entry are missing; error: the step fails.</source>
        <translation>保留：没有条目的行，其新增列为缺失；错误：步骤失败。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>多个条目</translation>
    </message>
    <message>
        <source>What a row with several entries takes: the first or last of the second table, or error: the step fails.</source>
        <translation>有多个条目的行取：第二张表的第一个或最后一个；或错误：步骤失败。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Put behind the name of an added column when the rows have one of that name.</source>
        <translation>行中已有同名列时，附加在新增列名称之后。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Puts the columns of two tables side by side where keys are equal.</source>
        <translation>将两张表中键相等的行的列并排放置。</translation>
    </message>
    <message>
        <source>Looks up, for every row of the left table, the rows of the right table with the **same keys**. A row with several partners comes out once for each; missing keys never match. The output `unmatched` has the left rows without a partner. The order of the left table is kept. A text key and a key of another type are compared as text.</source>
        <translation>对左表的每一行，查找右表中**键相同**的行。有多个匹配的行会逐一输出；缺失的键永不匹配。输出 `unmatched` 为左表中没有匹配的行。保持左表的顺序。文本键与其他类型的键按文本比较。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Columns that have to be equal for two rows to be partners. Missing keys never match.</source>
        <translation>两行匹配时必须相等的列。缺失的键永不匹配。</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>左列</translation>
    </message>
    <message>
        <source>A column of the left table.</source>
        <translation>左表的列。</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右列</translation>
    </message>
    <message>
        <source>A column of the right table.</source>
        <translation>右表的列。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Rows that come out: inner: pairs; left, right, full: also the rows of that side (both) without a partner; semi, anti: left rows with (without) a partner, unchanged.</source>
        <translation>输出的行：内连接：成对的行；左、右、全连接：还包括该侧（两侧）没有匹配的行；半连接、反连接：左侧有（无）匹配的行，保持不变。</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>内连接</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>semi</source>
        <translation>半连接</translation>
    </message>
    <message>
        <source>anti</source>
        <translation>反连接</translation>
    </message>
    <message>
        <source>Put behind the name of a right column when the left table has one of that name.</source>
        <translation>左表有同名列时，附加在右列名称之后。</translation>
    </message>
    <message>
        <source>Append rows</source>
        <translation>追加行</translation>
    </message>
    <message>
        <source>Puts the rows of several tables below each other.</source>
        <translation>将多张表的行上下堆叠。</translation>
    </message>
    <message>
        <source>Puts **all rows of all inputs** below each other, in the order of the inputs; nothing is removed. Columns go together by name (whether in capitals or not) or by position. Where types differ, the column gets the type that holds both, text if need be.</source>
        <translation>按输入的顺序将**所有输入的所有行**上下堆叠，不删除任何内容。列按名称（不分大小写）或位置对应。类型不同时，列采用能容纳两者的类型，必要时为文本。</translation>
    </message>
    <message>
        <source>Match columns by</source>
        <translation>列的对应方式</translation>
    </message>
    <message>
        <source>name: columns of one name go together and what a table does not have is missing; position: first with first, second with second.</source>
        <translation>名称：同名列合并，表中没有的视为缺失；位置：第一列对第一列，第二列对第二列。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>来源列</translation>
    </message>
    <message>
        <source>Name of a column that says which input a row is from: 1, 2, …; empty: none.</source>
        <translation>说明行来自哪个输入的列的名称：1、2、…；留空：无。</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>重塑</translation>
    </message>
    <message>
        <source>Makes one row of each group of rows, with counts, sums and other measures.</source>
        <translation>将每组行合为一行，附计数、合计等度量。</translation>
    </message>
    <message>
        <source>Puts rows with the **same values** in the group columns together and says how many there are, what they add up to, and so on. Groups come in the order in which they first appear. Sums of whole numbers and decimals keep every digit. Without group columns one row comes out, even of an empty table.</source>
        <translation>将分组列**值相同**的行合在一起，给出其数量、合计等。各组按首次出现的顺序排列。整数和小数的合计保留每一位。没有分组列时输出一行，空表也是如此。</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group. Empty: all rows become one.</source>
        <translation>此处值相同的行合为一行；缺失值为一组。留空：所有行合为一行。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>What to say of each group.</source>
        <translation>每组要给出的内容。</translation>
    </message>
    <message>
        <source>Name of the new column; empty: of column and function.</source>
        <translation>新列的名称；留空：由列和函数组成。</translation>
    </message>
    <message>
        <source>What to summarise; empty, for count: the rows.</source>
        <translation>要汇总的内容；计数时留空：行。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Missing values do not count. stddev: of a sample; first, last: the first (last) value that is there.</source>
        <translation>缺失值不计。标准差：样本标准差；最前、最后：第一个（最后一个）有值的值。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>count distinct</source>
        <translation>非重复计数</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>stddev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Makes columns of the values of one column.</source>
        <translation>将一列的值变成多列。</translation>
    </message>
    <message>
        <source>Makes a **wide table**: one row for each combination of the row columns, one new column for each value of another column, in the order in which they first appear. Where several rows fall into one cell, the function says what becomes of them. The new columns are named after the values; at most 1000 are made.</source>
        <translation>生成**宽表**：行列的每种组合一行，另一列的每个值成为一个新列，按首次出现的顺序。多行落入同一单元格时，由函数决定如何处理。新列以值命名，最多 1000 列。</translation>
    </message>
    <message>
        <source>Columns from</source>
        <translation>列取自</translation>
    </message>
    <message>
        <source>Each of its values becomes a column.</source>
        <translation>其每个值成为一列。</translation>
    </message>
    <message>
        <source>What becomes of several values of one cell. Missing values do not count.</source>
        <translation>同一单元格有多个值时的处理。缺失值不计。</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group.</source>
        <translation>此处值相同的行合为一行；缺失值为一组。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What stands in the new columns; empty, for count: the number of rows.</source>
        <translation>新列的内容；计数时留空：行数。</translation>
    </message>
    <message>
        <source>Number, rank, run</source>
        <translation>编号、排名、累计</translation>
    </message>
    <message>
        <source>Adds a column that looks at other rows: numbers, ranks, neighbours, running sums and means.</source>
        <translation>添加一列，参照其他行：编号、排名、相邻值、累计合计与平均值。</translation>
    </message>
    <message>
        <source>Adds **one column** and leaves rows and their order as they are. Each row looks at the rows with the same values in *For each*, in the order given. Sums and means leave out missing values; a sum of whole numbers or decimals keeps every digit.</source>
        <translation>添加**一列**，行及其顺序不变。每行参照*按组*中值相同的行，按给定顺序。合计与平均值不计缺失值；整数或小数的合计保留每一位。</translation>
    </message>
    <message>
        <source>The column the values are from; not used by row_number and the ranks.</source>
        <translation>值的来源列；行号和排名不使用。</translation>
    </message>
    <message>
        <source>rank leaves gaps after equal rows, dense_rank does not; lag, lead: the value of a row before (after); running: from the first row to this one; moving: of the last rows.</source>
        <translation>排名在相等的行之后留空位，密集排名不留；前一行、后一行：之前（之后）某行的值；累计：从第一行到本行；移动：最近若干行。</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>dense rank</source>
        <translation>密集排名</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>前一行</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>后一行</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>累计合计</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>累计平均</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>lag, lead: how many rows before or after.</source>
        <translation>前一行、后一行：之前或之后多少行。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>顺序依据</translation>
    </message>
    <message>
        <source>The order in which rows are looked at; empty: that of the table. Missing values come last, equal rows as in the table.</source>
        <translation>处理行的顺序；留空：表的顺序。缺失值排在最后，相等的行按表中顺序。</translation>
    </message>
    <message>
        <source>A column to order by.</source>
        <translation>排序所依据的列。</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>最大在前。</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>按组</translation>
    </message>
    <message>
        <source>Rows with the same values here are looked at by themselves; empty: all rows together.</source>
        <translation>此处值相同的行单独处理；留空：所有行一起。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>moving_mean: how many rows, this one included; the first rows have fewer.</source>
        <translation>移动平均：包括本行在内的行数；最初几行较少。</translation>
    </message>
    <message>
        <source>Rows not in</source>
        <translation>不在其中的行</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table does not have.</source>
        <translation>保留另一张表中没有的行。</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **does not have**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>保留第一张表中另一张表**没有**的行，保持顺序和出现次数。指定的列（或所有列）相等时视为相同的行；缺失值彼此相等。输出 `left_out` 为其余的行。文本列与其他类型的列按文本比较。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>被排除</translation>
    </message>
    <message>
        <source>The columns that have to be equal for two rows to be the same; the other table has to have them, too. Empty: all columns of the first table. Missing values are equal.</source>
        <translation>两行视为相同时必须相等的列；另一张表也须有这些列。留空：第一张表的所有列。缺失值视为相等。</translation>
    </message>
    <message>
        <source>Rows also in</source>
        <translation>也在其中的行</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table has, too.</source>
        <translation>保留另一张表中也有的行。</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **has, too**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>保留第一张表中另一张表**也有**的行，保持顺序和出现次数。指定的列（或所有列）相等时视为相同的行；缺失值彼此相等。输出 `left_out` 为其余的行。文本列与其他类型的列按文本比较。</translation>
    </message>
    <message>
        <source>Split into rows</source>
        <translation>拆分为行</translation>
    </message>
    <message>
        <source>Makes a row of each value of a cell that holds several.</source>
        <translation>将含多个值的单元格的每个值变成一行。</translation>
    </message>
    <message>
        <source>Takes cells such as `red; round` or lists apart and makes **one row of each value**; the other columns are repeated. Rows keep their order, values that of their cell. Rows without any value stay, with a missing one, or go to the output `left_out`.</source>
        <translation>拆开 `red; round` 之类的单元格或列表，**每个值成为一行**，其他列重复。行保持原有顺序，值保持在单元格中的顺序。没有值的行以缺失值保留，或进入输出 `left_out`。</translation>
    </message>
    <message>
        <source>A text column whose cells hold several values, or a column of lists.</source>
        <translation>单元格含多个值的文本列，或列表列。</translation>
    </message>
    <message>
        <source>What stands between the values of a text; not used for lists.</source>
        <translation>文本中各值之间的内容；列表不使用。</translation>
    </message>
    <message>
        <source>Position column</source>
        <translation>位置列</translation>
    </message>
    <message>
        <source>Name of a column that says which value of its cell it is: 1, 2, …; empty: none.</source>
        <translation>说明是单元格中第几个值的列的名称：1、2、…；留空：无。</translation>
    </message>
    <message>
        <source>Skip empty parts</source>
        <translation>跳过空部分</translation>
    </message>
    <message>
        <source>Make no row where nothing stands between two delimiters.</source>
        <translation>两个分隔符之间没有内容时不产生行。</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <source>Remove blanks around the values of a text.</source>
        <translation>去除文本值前后的空白。</translation>
    </message>
    <message>
        <source>Rows without values</source>
        <translation>没有值的行</translation>
    </message>
    <message>
        <source>keep: such a row stays, with a missing value; drop: it is left out.</source>
        <translation>保留：该行保留，值为缺失；丢弃：排除该行。</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>分箱</translation>
    </message>
    <message>
        <source>Adds a column that says in which range a number lies.</source>
        <translation>添加一列，说明数字所在的范围。</translation>
    </message>
    <message>
        <source>Divides the numbers of a column into **ranges** of one width, of about as many rows, or as you give them, and adds a column with the range of each. A range holds its lower edge but not its upper one; the last holds both. Missing values and NaN are in no range.</source>
        <translation>将一列的数字划分为**范围**（等宽、行数大致相同或按给定值），并添加一列说明各自的范围。范围含下界不含上界，最后一个两者都含。缺失值和 NaN 不属于任何范围。</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_bin”.</source>
        <translation>新列的名称；留空：原列名加“_bin”。</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>区间数</translation>
    </message>
    <message>
        <source>How many bins; equal quantiles become one bin. Not used for edges.</source>
        <translation>区间数量；相等的分位数合为一个区间。指定边界时不使用。</translation>
    </message>
    <message>
        <source>A column of numbers.</source>
        <translation>数字列。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Where the bins begin, smallest first, and where the last one ends. What lies outside is named so.</source>
        <translation>各区间的起点（从小到大）以及最后一个的终点。范围之外的值会如实标明。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Texts to use in place of the ranges, one for each bin; empty: the ranges.</source>
        <translation>代替范围的文本，每个区间一个；留空：使用范围。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>equal_width: bins of one width from the smallest to the largest value; quantiles: bins with about as many rows; edges: as given.</source>
        <translation>等宽：从最小值到最大值宽度相同的区间；分位数：各区间行数大致相同；边界：按给定值。</translation>
    </message>
    <message>
        <source>equal width</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>label: the range as text; number: 1 for the first bin, 0 for what lies below it.</source>
        <translation>标签：以文本表示范围；编号：第一个区间为 1，低于它的为 0。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Brings numbers to the range from 0 to 1, or to a mean of 0 and a deviation of 1.</source>
        <translation>将数字缩放到 0 至 1，或使平均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <source>Makes columns of numbers **comparable**: from 0 to 1, or in standard deviations from their mean. Where all values are the same they become 0. Missing values stay missing, and infinite ones stay as they are and do not count. Without a suffix the columns themselves are changed.</source>
        <translation>使数字列**可比较**：缩放到 0 至 1，或以偏离平均值的标准差表示。所有值相同时变为 0。缺失值仍为缺失，无穷值保持原样且不计入。没有后缀时直接更改原列。</translation>
    </message>
    <message>
        <source>Columns of numbers.</source>
        <translation>数字列。</translation>
    </message>
    <message>
        <source>min_max: from 0 for the smallest to 1 for the largest value; z_score: how many standard deviations (of a sample) from the mean.</source>
        <translation>最小-最大：最小值为 0，最大值为 1；z 分数：偏离平均值多少个（样本）标准差。</translation>
    </message>
    <message>
        <source>min max</source>
        <translation>最小-最大</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z 分数</translation>
    </message>
    <message>
        <source>Rows with the same values here are scaled by themselves; empty: all rows together.</source>
        <translation>此处值相同的行单独缩放；留空：所有行一起。</translation>
    </message>
    <message>
        <source>Put behind the names of new columns for the result; empty: the columns themselves are changed.</source>
        <translation>附加在结果新列名称之后；留空：直接更改原列。</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>标记离群值</translation>
    </message>
    <message>
        <source>Adds a column that says which numbers are far from the others.</source>
        <translation>添加一列，说明哪些数字远离其他数字。</translation>
    </message>
    <message>
        <source>Marks numbers that are **far from the others** of their column: by the middle half of the values, which a few wild values do not move, or by the standard deviation. Nothing is removed; filter by the new column to do so. Missing values are no outliers, infinite ones and NaN are.</source>
        <translation>标记**远离**同列其他值的数字：依据中间一半的值（不受个别极端值影响）或标准差。不删除任何内容；如需删除，请按新列筛选。缺失值不是离群值，无穷值和 NaN 是。</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_outlier”.</source>
        <translation>新列的名称；留空：原列名加“_outlier”。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>How far is too far, in widths of the middle half (usually 1.5) or standard deviations (usually 3); 0: what is usual.</source>
        <translation>多远算过远，以中间一半的宽度（通常 1.5）或标准差（通常 3）计；0：通常值。</translation>
    </message>
    <message>
        <source>iqr: too far from the middle half of the values; z_score: too many standard deviations (of a sample) from the mean.</source>
        <translation>四分位距：离中间一半的值过远；z 分数：偏离平均值过多个（样本）标准差。</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>四分位距</translation>
    </message>
    <message>
        <source>Rows with the same values here are judged by themselves; empty: all rows together.</source>
        <translation>此处值相同的行单独判断；留空：所有行一起。</translation>
    </message>
    <message>
        <source>Unify spellings</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>Makes one spelling of values that differ in capitals, blanks, punctuation or order of words.</source>
        <translation>将大小写、空白、标点或词序不同的值统一为一种写法。</translation>
    </message>
    <message>
        <source>Finds values that are **the same but for their spelling** – capitals, blanks, punctuation, order and repetition of words – and writes the most frequent spelling for all of them; of equally frequent ones the first. Values without a letter stay as they are, and punctuation counts in values with digits, so that 1.5 and 15 stay apart. The result says which spellings were merged.</source>
        <translation>查找**仅写法不同**的值——大小写、空白、标点、词序和重复——并统一为最常见的写法；频率相同时取第一个。不含字母的值保持不变；含数字的值计入标点，因此 1.5 与 15 不会合并。结果会说明合并了哪些写法。</translation>
    </message>
    <message>
        <source>A text column that has the same value in several spellings.</source>
        <translation>同一值有多种写法的文本列。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Keeps the rows that meet a condition.</source>
        <translation>保留满足条件的行。</translation>
    </message>
    <message>
        <source>Keeps the rows for which the **condition is true**. Rows for which it is false, and rows for which there is no answer because a value is missing, come out of `unmatched` and are counted apart. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones.</source>
        <translation>保留**条件为真**的行。条件为假的行，以及因值缺失而无法判断的行，由 `unmatched` 输出并分别计数。带空格的名称用 `&quot;双&quot;` 引号，文本用 `&apos;单&apos;` 引号。</translation>
    </message>
    <message>
        <source>Rows for which it is true stay. SQL over the columns of a row, such as amount &gt; 0 AND country = &apos;FR&apos;.</source>
        <translation>条件为真的行保留。针对一行各列的 SQL，例如 amount &gt; 0 AND country = &apos;FR&apos;。</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Puts the rows in the order of one or more columns.</source>
        <translation>按一列或多列对行排序。</translation>
    </message>
    <message>
        <source>Orders the rows by the first column, rows that are equal there by the second, and so on. Rows that are **equal in all** of them stay in the order they had. Texts go by their letters&apos; codes, so capitals come before small letters.</source>
        <translation>先按第一列排序，相等的行再按第二列，依此类推。**全部相等**的行保持原有顺序。文本按字符编码排序，因此大写字母在小写字母之前。</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>The first decides; the next ones decide between rows that are equal so far.</source>
        <translation>由第一列决定；其余列用于区分仍相等的行。</translation>
    </message>
    <message>
        <source>The column to order by.</source>
        <translation>排序所依据的列。</translation>
    </message>
    <message>
        <source>Missing first</source>
        <translation>缺失在前</translation>
    </message>
    <message>
        <source>Rows without a value stand at the top instead of the end.</source>
        <translation>没有值的行排在最前而不是最后。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Keeps the first rows in an order, of the table or of each group.</source>
        <translation>保留表或各组中按某顺序的前几行。</translation>
    </message>
    <message>
        <source>Keeps the **first rows** in the order given, for the whole table or for each of the values of *For each*. The rows come out in that order; rows that are equal in it go by the order of the table. All others come out of `rest`.</source>
        <translation>按给定顺序保留整张表或*按组*各值的**前几行**。行按该顺序输出；相等的行按表的顺序。其余由 `rest` 输出。</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>How many rows stay.</source>
        <translation>保留的行数。</translation>
    </message>
    <message>
        <source>What makes a row come first; empty: the order of the table.</source>
        <translation>决定行先后的依据；留空：表的顺序。</translation>
    </message>
    <message>
        <source>That many rows stay for each of the different values of these columns; empty: of the whole table.</source>
        <translation>这些列的每个不同值各保留这么多行；留空：整张表。</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>删除重复项</translation>
    </message>
    <message>
        <source>Keeps one of the rows that are equal in some columns.</source>
        <translation>在某些列相等的行中保留一行。</translation>
    </message>
    <message>
        <source>Of the rows that are **equal in the columns** named, the first or the last stays, and the order of the table is kept. Capitals, spaces and accents make a difference; trim or convert before if they should not. The others come out of `duplicates`.</source>
        <translation>在指定**列中相等**的行里保留第一行或最后一行，表的顺序不变。大小写、空格和重音符号视为不同；如不应区分，请先修剪或转换。其余由 `duplicates` 输出。</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>Rows that are equal here count as the same; empty: all columns. Missing values count as equal.</source>
        <translation>此处相等的行视为相同；留空：所有列。缺失值视为相等。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which of the equal rows stays, in the order of the table.</source>
        <translation>按表的顺序保留相等行中的哪一行。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draws rows at random, the same ones whenever it runs.</source>
        <translation>随机抽取行，每次运行结果相同。</translation>
    </message>
    <message>
        <source>Draws a **number or a share** of the rows, each with the same chance and none twice. The same seed draws the same rows of the same table. They stay in the order of the table; the others come out of `rest`.</source>
        <translation>抽取**若干行或一定比例**的行，机会均等且不重复。同一种子从同一张表中抽取相同的行。保持表的顺序；其余由 `rest` 输出。</translation>
    </message>
    <message>
        <source>How many rows are drawn; all of them when there are fewer.</source>
        <translation>抽取的行数；不足时取全部。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same rows of the same table.</source>
        <translation>同一种子从同一张表中抽取相同的行。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Which part of the rows is drawn, from 0 to 1.</source>
        <translation>抽取行的比例，0 到 1。</translation>
    </message>
    <message>
        <source>count: a number of rows; share: a part of all rows.</source>
        <translation>计数：若干行；比例：所有行的一部分。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Works out new columns, or new values of columns, from expressions.</source>
        <translation>根据表达式计算新列或列的新值。</translation>
    </message>
    <message>
        <source>Each **formula** is SQL over the columns of one row: arithmetic, text, date and list functions, `CASE WHEN … THEN … END`. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones. Formulas are worked out in order, so a later one can use what an earlier one made. A value that cannot be worked out stops the run; `TRY(…)` or `TRY_CAST(… AS …)` makes it a missing value instead.</source>
        <translation>每个**公式**都是针对一行各列的 SQL：算术、文本、日期和列表函数、`CASE WHEN … THEN … END`。带空格的名称用 `&quot;双&quot;` 引号，文本用 `&apos;单&apos;` 引号。公式按顺序计算，后面的可使用前面的结果。无法计算的值会停止运行；`TRY(…)` 或 `TRY_CAST(… AS …)` 则使其成为缺失值。</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Worked out in this order; each may use the columns of those before it.</source>
        <translation>按此顺序计算；每个公式可使用前面公式的列。</translation>
    </message>
    <message>
        <source>A new name adds a column; the name of a column that is there replaces its values.</source>
        <translation>新名称会添加一列；已有列的名称会替换其值。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>SQL over the columns of a row, such as price * amount or upper(name).</source>
        <translation>针对一行各列的 SQL，例如 price * amount 或 upper(name)。</translation>
    </message>
    <message>
        <source>By condition</source>
        <translation>按条件</translation>
    </message>
    <message>
        <source>Gives a column the value of the first condition that is true.</source>
        <translation>将第一个为真的条件的值赋给列。</translation>
    </message>
    <message>
        <source>Goes through the **cases** from the first to the last; the first whose condition is true gives the value. A condition without an answer, because a value is missing, is not true. Where none is true it is the value of *Otherwise*. If some of the values are texts and others not, all become texts.</source>
        <translation>从第一个**情形**到最后一个依次判断；第一个条件为真的给出值。因值缺失而无法判断的条件不为真。都不为真时取*否则*的值。若有的值是文本而有的不是，则全部变为文本。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>The first whose condition is true decides.</source>
        <translation>由第一个条件为真的情形决定。</translation>
    </message>
    <message>
        <source>What the column then holds.</source>
        <translation>此时该列的内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>SQL over the columns of a row that is true or false, such as age &gt;= 18.</source>
        <translation>针对一行各列、结果为真或假的 SQL，例如 age &gt;= 18。</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>The value where no condition is true; empty: none.</source>
        <translation>没有条件为真时的值；留空：无。</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>texts: as they are written; expressions: SQL over the columns of a row, such as price * 2 or 0.</source>
        <translation>文本：按原样；表达式：针对一行各列的 SQL，例如 price * 2 或 0。</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Select columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Keeps, leaves out or moves columns, by their names or by a pattern.</source>
        <translation>按名称或模式保留、排除或移动列。</translation>
    </message>
    <message>
        <source>Chooses columns **by name or by a pattern** and keeps only them, leaves them out, or puts them in front of or behind the others. A column that is not there is an error, as is a pattern that finds none, so that a changed file does not go unnoticed.</source>
        <translation>**按名称或模式**选择列，只保留、排除，或将其放在其他列之前或之后。不存在的列以及没有匹配的模式都是错误，以免文件变化不被察觉。</translation>
    </message>
    <message>
        <source>Names of columns, in the order they shall have.</source>
        <translation>列名，按所需的顺序。</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>keep: only these columns, in this order; drop: all but these; first: these in front of the others; last: these behind the others.</source>
        <translation>保留：只留这些列，按此顺序；丢弃：除这些以外的所有列；最前：放在其他列之前；最后：放在其他列之后。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>A regular expression; columns whose name it is found in are meant, too, behind those named.</source>
        <translation>正则表达式；名称与之匹配的列也包括在内，排在已列出的列之后。</translation>
    </message>
    <message>
        <source>Rename by rule</source>
        <translation>按规则重命名</translation>
    </message>
    <message>
        <source>Renames columns one by one, by a pattern, or all to one style such as snake_case.</source>
        <translation>逐个、按模式或统一按某种样式（如 snake_case）重命名列。</translation>
    </message>
    <message>
        <source>First come the **single names**. In all other columns the *pattern* is replaced, and then the *style* is applied: words are told apart at blanks, punctuation and capitals. Two columns with one name are an error unless they shall be numbered; capitals alone do not tell names apart.</source>
        <translation>先处理**单个名称**。其他所有列先替换*模式*，再应用*样式*：按空白、标点和大写字母区分单词。两列同名是错误，除非选择编号；仅大小写不同不算不同的名称。</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>The columns that pattern and style are for; empty: all.</source>
        <translation>模式和样式适用的列；留空：全部。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New names of single columns; the rules below leave these columns alone.</source>
        <translation>个别列的新名称；下方规则不影响这些列。</translation>
    </message>
    <message>
        <source>What it is called now.</source>
        <translation>当前名称。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>What it is called afterwards.</source>
        <translation>之后的名称。</translation>
    </message>
    <message>
        <source>A regular expression; what it finds in names is replaced, before the style is applied.</source>
        <translation>正则表达式；在应用样式之前替换名称中匹配的内容。</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>What stands there instead; \1 is what the first parentheses found.</source>
        <translation>替换后的内容；\1 是第一个括号匹配的内容。</translation>
    </message>
    <message>
        <source>If names become the same</source>
        <translation>名称相同时</translation>
    </message>
    <message>
        <source>fail: say so; number: the later ones get _2, _3 …</source>
        <translation>失败：给出提示；编号：后面的加上 _2、_3 …</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>trim: no spaces around and one between words; snake_case: order_date; camel_case: orderDate; title_case: Order Date; lower_case and upper_case: letters alone.</source>
        <translation>修剪：去除首尾空格，词间保留一个；下划线式：order_date；驼峰式：orderDate；标题式：Order Date；小写和大写：仅改变字母。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <source>snake case</source>
        <translation>下划线式</translation>
    </message>
    <message>
        <source>camel case</source>
        <translation>驼峰式</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>标题式</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Fill from rows around</source>
        <translation>用相邻行填充</translation>
    </message>
    <message>
        <source>Fills gaps with a value, or with the one before or behind them.</source>
        <translation>用固定值或前后的值填充缺口。</translation>
    </message>
    <message>
        <source>Fills **missing values** with one you give, with the last value before them (*down*) or the next one behind them (*up*), by the order of the table or of columns you name. With *For each* no value goes from one group to another. Gaps at the beginning, where there is nothing before, stay. Every filled cell is counted.</source>
        <translation>用给定的值、之前的最后一个值（*向下*）或之后的下一个值（*向上*）填充**缺失值**，按表或指定列的顺序。使用*按组*时值不会跨组。开头之前没有值的缺口保留。每个填充的单元格都会计数。</translation>
    </message>
    <message>
        <source>The columns with gaps.</source>
        <translation>有缺口的列。</translation>
    </message>
    <message>
        <source>Blank texts, too</source>
        <translation>包括空白文本</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are gaps, too.</source>
        <translation>只含空格的文本也视为缺口。</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最长缺口</translation>
    </message>
    <message>
        <source>How many rows away a value may be; 0: any number. For down and up.</source>
        <translation>值最多可相隔多少行；0：不限。用于向下和向上。</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>填充方式</translation>
    </message>
    <message>
        <source>value: always the same; down: the last value before the gap; up: the next value behind it.</source>
        <translation>值：总是相同；向下：缺口之前的最后一个值；向上：其后的下一个值。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>What is before and behind; empty: the order of the table. The rows stay where they are.</source>
        <translation>决定前后关系；留空：表的顺序。行的位置不变。</translation>
    </message>
    <message>
        <source>Values are only taken from rows that are the same here; empty: from any row.</source>
        <translation>仅取此处相同的行的值；留空：任意行。</translation>
    </message>
    <message>
        <source>What fills the gaps; it has to fit the type of the columns. Not used for down and up.</source>
        <translation>填充缺口的内容；须与列的类型相符。向下和向上时不使用。</translation>
    </message>
    <message>
        <source>Fill with the usual</source>
        <translation>用常见值填充</translation>
    </message>
    <message>
        <source>Fills gaps with the mean, median or most frequent value of the column or of its group.</source>
        <translation>用该列或其分组的平均值、中位数或最常见值填充缺口。</translation>
    </message>
    <message>
        <source>Fills **missing values** with what is usual in the column, for the whole table or for each group. The column keeps its type: the mean of whole numbers is rounded, and their median is one of the values. Infinite values and NaN do not count. Where a group has no value at all, the gaps stay. Every filled cell is counted, and a column can say where they are.</source>
        <translation>用列中的常见值填充**缺失值**，可针对整张表或每个分组。列的类型不变：整数的平均值会取整，中位数是其中的一个值。无穷值和 NaN 不计。分组没有任何值时，缺口保留。每个填充的单元格都会计数，并可用一列标明位置。</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>标明位置</translation>
    </message>
    <message>
        <source>For each column one more, called like it with “_missing”, that is true where there was no value.</source>
        <translation>每列另加一列，名称后接“_missing”，原先没有值之处为真。</translation>
    </message>
    <message>
        <source>Of the values that are there – median: the middle one; mean: the average; mode: the most frequent one, the first of several.</source>
        <translation>在现有值中——中位数：居中的值；平均值：均值；众数：最常见的值，有多个时取第一个。</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>众数</translation>
    </message>
    <message>
        <source>Rows that are the same here have a value of their own; empty: one value for the whole table.</source>
        <translation>此处相同的行共用一个值；留空：整张表一个值。</translation>
    </message>
    <message>
        <source>First that has a value</source>
        <translation>首个有值的列</translation>
    </message>
    <message>
        <source>Takes the value of the first of several columns that has one.</source>
        <translation>取多列中第一个有值的列的值。</translation>
    </message>
    <message>
        <source>Goes through the columns **in the order given** and takes the first value that is there. The result is a new column, or replaces the first one, whose filled cells are counted. Columns of several types become numbers with a fraction, or texts where one of them is text.</source>
        <translation>**按给定顺序**查看各列，取第一个存在的值。结果写入新列，或替换第一列（其填充的单元格会计数）。类型不同的列变为带小数的数；其中有文本时变为文本。</translation>
    </message>
    <message>
        <source>Name of a new column for the result; empty: the first of the columns gets it.</source>
        <translation>存放结果的新列的名称；留空：写入第一列。</translation>
    </message>
    <message>
        <source>The first of these that has a value gives it.</source>
        <translation>其中第一个有值的列提供该值。</translation>
    </message>
    <message>
        <source>Drop the columns</source>
        <translation>丢弃这些列</translation>
    </message>
    <message>
        <source>The columns the values came from are left out, but for the one with the result.</source>
        <translation>排除值的来源列，结果列除外。</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are no values either.</source>
        <translation>只含空格的文本也不算值。</translation>
    </message>
    <message>
        <source>Drop rows with gaps</source>
        <translation>丢弃有缺口的行</translation>
    </message>
    <message>
        <source>Leaves out rows without a value in any, or in all, of some columns.</source>
        <translation>排除在某些列中任一列或全部列没有值的行。</translation>
    </message>
    <message>
        <source>Leaves out rows in which a value is **missing**: in any of the columns, or in all of them. These rows come out of `dropped`, and are counted by the first column that has no value. NaN and blank texts are values unless you say otherwise for the texts.</source>
        <translation>排除有值**缺失**的行：任一列或全部列缺失。这些行由 `dropped` 输出，并按第一个没有值的列计数。NaN 和空白文本视为值，除非对文本另有设置。</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Where a value has to be; empty: in all columns.</source>
        <translation>必须有值的列；留空：所有列。</translation>
    </message>
    <message>
        <source>Drop a row</source>
        <translation>丢弃行</translation>
    </message>
    <message>
        <source>any: when one of the columns has no value; all: only when none of them has one.</source>
        <translation>任一：有一列没有值时；全部：仅当所有列都没有值时。</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>清理文本</translation>
    </message>
    <message>
        <source>Trims texts, and unifies their spaces, invisible characters, accents and capitals.</source>
        <translation>修剪文本，并统一其空格、不可见字符、重音符号和大小写。</translation>
    </message>
    <message>
        <source>Makes texts that **look the same be the same**: spaces at the ends and doubled ones go, as do characters nobody sees. On demand accents go, too, and letters become small, capital, or capital at the beginning of each word. Each cell that changes is counted.</source>
        <translation>使**看起来相同的文本真正相同**：去除首尾及重复的空格和不可见字符。还可去除重音符号，并将字母变为小写、大写或词首大写。每个更改的单元格都会计数。</translation>
    </message>
    <message>
        <source>Strip accents</source>
        <translation>去除重音符号</translation>
    </message>
    <message>
        <source>Makes e of é, and u of ü.</source>
        <translation>将 é 变为 e，ü 变为 u。</translation>
    </message>
    <message>
        <source>Blank is missing</source>
        <translation>空白视为缺失</translation>
    </message>
    <message>
        <source>A text with nothing in it becomes a missing value.</source>
        <translation>没有内容的文本变为缺失值。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>title: each word begins with a capital.</source>
        <translation>标题：每个词首字母大写。</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Collapse spaces</source>
        <translation>合并空格</translation>
    </message>
    <message>
        <source>Makes one space of several spaces, tabs and line breaks, and of odd ones such as the no-break space.</source>
        <translation>将多个空格、制表符、换行以及不间断空格等合并为一个空格。</translation>
    </message>
    <message>
        <source>Text columns; empty: all there are.</source>
        <translation>文本列；留空：全部。</translation>
    </message>
    <message>
        <source>Strip invisible characters</source>
        <translation>去除不可见字符</translation>
    </message>
    <message>
        <source>Takes control characters, soft hyphens and spaces without width away; not line breaks and tabs.</source>
        <translation>去除控制字符、软连字符和零宽空格；不含换行和制表符。</translation>
    </message>
    <message>
        <source>Takes spaces and line breaks away at both ends.</source>
        <translation>去除两端的空格和换行。</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>Replaces texts in cells, what regular expressions find, or whole cells.</source>
        <translation>替换单元格中的文本、正则表达式匹配的内容或整个单元格。</translation>
    </message>
    <message>
        <source>Replaces **each occurrence** of a text in the columns, one replacement after the other, so that a later one sees what an earlier one made. As *regex* the pattern is a regular expression (RE2), and `\1` in the replacement is what its first parentheses found. As *cell* the whole cell has to be the text. Each cell that changes is counted.</source>
        <translation>替换列中文本的**每次出现**，依次进行，后面的替换作用于前面的结果。选择*正则*时，模式为正则表达式（RE2），替换中的 `\1` 是第一个括号匹配的内容。选择*单元格*时，整个单元格须为该文本。每个更改的单元格都会计数。</translation>
    </message>
    <message>
        <source>A text with nothing left in it becomes a missing value.</source>
        <translation>不再有内容的文本变为缺失值。</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>Capitals make no difference.</source>
        <translation>大小写没有区别。</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>text: anywhere in a cell; regex: a regular expression; cell: the whole cell.</source>
        <translation>文本：单元格中任意位置；正则：正则表达式；单元格：整个单元格。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替换项</translation>
    </message>
    <message>
        <source>Made one after the other; of whole cells, the first that fits.</source>
        <translation>依次进行；对整个单元格则取第一个匹配项。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What is replaced.</source>
        <translation>被替换的内容。</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>What stands there instead; in regular expressions \1 is what the first parentheses found.</source>
        <translation>替换后的内容；在正则表达式中 \1 是第一个括号匹配的内容。</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>拆分列</translation>
    </message>
    <message>
        <source>Makes several columns of one, at a separator or after so many characters.</source>
        <translation>按分隔符或字符数将一列拆成多列。</translation>
    </message>
    <message>
        <source>Splits the texts of a column **into columns**, which stand behind it or in its place. Where there are more parts than columns, the last column has all the rest as it stands, so nothing is lost; where there are fewer, values are missing.</source>
        <translation>将一列的文本**拆成多列**，放在其后或取而代之。部分多于列时，最后一列原样包含其余内容，因此不会丢失；少于列时，值为缺失。</translation>
    </message>
    <message>
        <source>A part with nothing in it becomes a missing value.</source>
        <translation>没有内容的部分变为缺失值。</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>text: at each separator; regex: at what a regular expression finds; lengths: after so many characters.</source>
        <translation>文本：在每个分隔符处；正则：在正则表达式匹配处；长度：按字符数。</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>The text column to split.</source>
        <translation>要拆分的文本列。</translation>
    </message>
    <message>
        <source>How many columns; the last has all that is left. Not used with names or lengths.</source>
        <translation>列数；最后一列包含其余内容。指定名称或长度时不使用。</translation>
    </message>
    <message>
        <source>Keep the column</source>
        <translation>保留该列</translation>
    </message>
    <message>
        <source>The column that is split stays beside its parts.</source>
        <translation>被拆分的列与其各部分一并保留。</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>How many characters the parts have, but for the last, which has the rest.</source>
        <translation>各部分的字符数，最后一部分为其余内容。</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: that of the column with _1, _2 …</source>
        <translation>各列的名称；留空：原列名加 _1、_2 …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between the parts, or the regular expression that finds it.</source>
        <translation>各部分之间的内容，或匹配它的正则表达式。</translation>
    </message>
    <message>
        <source>Takes spaces away around the parts.</source>
        <translation>去除各部分前后的空格。</translation>
    </message>
    <message>
        <source>Put columns together</source>
        <translation>合并列</translation>
    </message>
    <message>
        <source>Makes one text column of the values of several columns.</source>
        <translation>将多列的值合成一个文本列。</translation>
    </message>
    <message>
        <source>Writes the values of the columns **one behind the other**, with the separator between them. Numbers and dates are written as the table shows them. Where all are missing, the result is missing, unless missing values are to be blank.</source>
        <translation>将各列的值**依次写在一起**，以分隔符隔开。数字和日期按表中显示的样子写出。全部缺失时结果为缺失，除非缺失值设为空白。</translation>
    </message>
    <message>
        <source>Name of the new column.</source>
        <translation>新列的名称。</translation>
    </message>
    <message>
        <source>What is put together, in this order.</source>
        <translation>要合并的内容，按此顺序。</translation>
    </message>
    <message>
        <source>The columns that were put together are left out.</source>
        <translation>排除已合并的列。</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>skip: are passed over, with their separator; blank: are blank texts; missing: make the whole missing.</source>
        <translation>跳过：连同分隔符一并略去；空白：视为空文本；缺失：使整体缺失。</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>What stands between the values.</source>
        <translation>各值之间的内容。</translation>
    </message>
    <message>
        <source>Extract from text</source>
        <translation>从文本提取</translation>
    </message>
    <message>
        <source>Makes columns of what a regular expression finds in a text.</source>
        <translation>将正则表达式在文本中匹配的内容变成列。</translation>
    </message>
    <message>
        <source>Looks for the **first place** in the text that the regular expression (RE2) fits, and makes a column of each of its parts in parentheses. Where it is not found, or a part is empty, values are missing. The columns are texts; convert them afterwards where they are numbers or dates.</source>
        <translation>在文本中查找正则表达式（RE2）匹配的**第一处**，其每个括号部分成为一列。未找到或部分为空时，值为缺失。这些列为文本；若为数字或日期，请随后转换。</translation>
    </message>
    <message>
        <source>The text column to look in.</source>
        <translation>要在其中查找的文本列。</translation>
    </message>
    <message>
        <source>The column stays beside what was found in it.</source>
        <translation>该列与从中找到的内容一并保留。</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: those in (?P&lt;name&gt;…), or that of the column with _1, _2 …</source>
        <translation>各列的名称；留空：(?P&lt;name&gt;…) 中的名称，或原列名加 _1、_2 …</translation>
    </message>
    <message>
        <source>A regular expression; each part in parentheses becomes a column, or all it finds when there are none.</source>
        <translation>正则表达式；每个括号部分成为一列；没有括号时为全部匹配内容。</translation>
    </message>
    <message>
        <source>Read dates</source>
        <translation>读取日期</translation>
    </message>
    <message>
        <source>Reads text columns as dates or points in time.</source>
        <translation>将文本列读取为日期或时间点。</translation>
    </message>
    <message>
        <source>Reads texts as **dates**, by formats you give or by those that the first 5,000 values have. Whether day or month comes first is told by dates that can only be one; if there is none you are asked. Times with an offset such as +02:00 become UTC. What does not fit is never lost without a word: it is counted and kept, or stops the run.</source>
        <translation>将文本读取为**日期**，按给定格式或前 5,000 个值的格式。日与月的先后由只有一种解释的日期判断；若没有则会询问。带偏移（如 +02:00）的时间转为 UTC。不符的内容绝不会悄然丢失：会计数并保留，或停止运行。</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Text columns of dates.</source>
        <translation>含日期的文本列。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Such as %d.%m.%Y or %d %N %Y, where %N is the name of a month; the first that fits is taken. Empty: found out from the values.</source>
        <translation>例如 %d.%m.%Y 或 %d %N %Y，其中 %N 为月份名称；取第一个相符的。留空：由值推断。</translation>
    </message>
    <message>
        <source>Missing markers</source>
        <translation>缺失标记</translation>
    </message>
    <message>
        <source>Texts that mean that there is no value, such as n/a; blank ones always do.</source>
        <translation>表示没有值的文本，例如 n/a；空白文本始终如此。</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符的内容</translation>
    </message>
    <message>
        <source>null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops.</source>
        <translation>null：变为缺失值，文本由“rejects”输出；拒绝行：该行由“rejected_rows”输出；失败：运行停止。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>reject row</source>
        <translation>拒绝行</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>日与月</translation>
    </message>
    <message>
        <source>What comes first in dates such as 3/4/2024, where formats are found out; evidence: as dates such as 13/4/2024 tell.</source>
        <translation>推断格式时，3/4/2024 之类的日期以何者在前；依据：由 13/4/2024 之类的日期判断。</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>date: days; datetime: points in time.</source>
        <translation>日期：日；日期时间：时间点。</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <translation>读取数字</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, with their marks, currencies, percent signs and units.</source>
        <translation>将文本列读取为数字，识别其符号、货币、百分号和单位。</translation>
    </message>
    <message>
        <source>Reads texts as **numbers**, with the decimal and thousands marks you say, and with the currencies and units that may stand beside them. A unit changes nothing in the value, so do not name two currencies that both occur. A whole number too long to be kept digit by digit does not fit. What does not fit is counted and kept, or stops the run.</source>
        <translation>将文本读取为**数字**，按所指定的小数点和千位分隔符，以及可出现在旁边的货币和单位。单位不改变值，因此不要同时指定两种都出现的货币。过长而无法逐位保留的整数视为不符。不符的内容会计数并保留，或停止运行。</translation>
    </message>
    <message>
        <source>Text columns of numbers.</source>
        <translation>含数字的文本列。</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>What stands before the fraction.</source>
        <translation>小数部分之前的符号。</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>What may stand between groups of three digits; usual: a comma where fractions have a point, and the other way round.</source>
        <translation>三位数字分组之间可用的符号；通常：小数用点时为逗号，反之亦然。</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Parentheses mean minus</source>
        <translation>括号表示负数</translation>
    </message>
    <message>
        <source>As accountants write: (5.00) is -5.</source>
        <translation>会计写法：(5.00) 即 -5。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>no: 12% does not fit; number: it is 12; fraction: it is 0.12.</source>
        <translation>否：12% 不符；编号：即 12；小数值：即 0.12。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>小数值</translation>
    </message>
    <message>
        <source>decimal: numbers with a fraction; integer: whole numbers, where texts such as 007 do not fit.</source>
        <translation>小数：带小数的数；整数：整数，007 之类的文本不符。</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Currencies and units</source>
        <translation>货币和单位</translation>
    </message>
    <message>
        <source>Texts that may stand before or behind a number and add nothing to its value, such as € or kg.</source>
        <translation>可出现在数字前后且不影响其值的文本，例如 € 或 kg。</translation>
    </message>
    <message>
        <source>Number rows</source>
        <translation>为行编号</translation>
    </message>
    <message>
        <source>Adds a column that names each row by a number or by its content.</source>
        <translation>添加一列，用编号或内容标识每一行。</translation>
    </message>
    <message>
        <source>Adds a column in front that tells rows apart: **numbers** in the order of the table, for all rows or for each group by itself, or a **fingerprint** (SHA-256) of the content, which stays the same when rows come, go or change places. Equal rows have equal fingerprints.</source>
        <translation>在最前添加一列以区分各行：按表的顺序对所有行或各组**编号**，或用内容的**指纹**（SHA-256），行增减或换位时保持不变。相等的行指纹相同。</translation>
    </message>
    <message>
        <source>Name of the new column, which stands in front.</source>
        <translation>新列的名称，排在最前。</translation>
    </message>
    <message>
        <source>Content of</source>
        <translation>内容来自</translation>
    </message>
    <message>
        <source>The columns that make the fingerprint; empty: all.</source>
        <translation>用于生成指纹的列；留空：全部。</translation>
    </message>
    <message>
        <source>number: 1, 2, 3 … in the order of the table; content: a fingerprint of the values, the same for equal rows and in every run.</source>
        <translation>编号：1、2、3 … 按表的顺序；内容：值的指纹，相等的行及每次运行均相同。</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Numbers begin again for each of the different values of these columns.</source>
        <translation>这些列的每个不同值重新开始编号。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>第一个编号。</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>隐藏值</translation>
    </message>
    <message>
        <source>Replaces values by fingerprints, or covers all but their last characters.</source>
        <translation>用指纹替换值，或遮盖除末尾字符以外的部分。</translation>
    </message>
    <message>
        <source>Hides values that **name people**, such as e-mail addresses or card numbers. A fingerprint (SHA-256 of salt and text) is the same for the same value, so tables can still be joined; with few possible values anyone who knows the salt can find them by trying. The salt stands in the workflow. Missing values stay missing, and each cell that changes is counted.</source>
        <translation>隐藏**指明个人**的值，例如电子邮件地址或卡号。相同的值指纹（盐值与文本的 SHA-256）相同，因此仍可连接表；若可能的值很少，知道盐值的人可通过尝试推出。盐值保存在工作流中。缺失值仍为缺失，每个更改的单元格都会计数。</translation>
    </message>
    <message>
        <source>Cover with</source>
        <translation>遮盖字符</translation>
    </message>
    <message>
        <source>The one character that covers the others.</source>
        <translation>用于遮盖的单个字符。</translation>
    </message>
    <message>
        <source>The columns whose values are hidden.</source>
        <translation>要隐藏其值的列。</translation>
    </message>
    <message>
        <source>How many characters at the end are not covered; a text that has no more is covered as a whole.</source>
        <translation>末尾不遮盖的字符数；不超过此长度的文本会全部遮盖。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>sha256: a fingerprint, so that equal values can still be found; mask: all but the last characters are covered.</source>
        <translation>sha256：指纹，相等的值仍可识别；遮盖：除末尾字符外全部遮盖。</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐值</translation>
    </message>
    <message>
        <source>A secret text that goes into the fingerprint; without one, values such as telephone numbers can be found by trying.</source>
        <translation>参与指纹计算的秘密文本；没有它，电话号码之类的值可通过尝试被推出。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Gives every column its type, empties missing markers and shapes the table for a target; nothing is lost uncounted.</source>
        <translation>为每列确定类型，清除缺失标记，并按目标整形表；任何丢失都会计数。</translation>
    </message>
    <message>
        <source>links</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Columns the schema does not name</source>
        <translation>模式未列出的列</translation>
    </message>
    <message>
        <source>keep them, drop them, or fail (target “schema”).</source>
        <translation>保留、丢弃或失败（目标“schema”）。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often the plan may be revised; from the workflow&apos;s settings when not given, else 3.</source>
        <translation>方案可修订的次数；未指定时取工作流设置，否则为 3。</translation>
    </message>
    <message>
        <source>The column for a role of the target, where you know better.</source>
        <translation>在您更清楚时，为目标的某个角色指定列。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>A plan as an earlier run left it in its metadata; it is played as it is, and nothing new is proposed.</source>
        <translation>先前运行留在元数据中的方案；按原样执行，不再提出新方案。</translation>
    </message>
    <message>
        <source>What the table shall look like: a Frictionless Table Schema or a JSON Schema of one row (target “schema”).</source>
        <translation>表应有的样子：Frictionless Table Schema 或描述一行的 JSON Schema（目标“schema”）。</translation>
    </message>
    <message>
        <source>Decides which rows are for testing (ml-ready); the target&apos;s own when not given.</source>
        <translation>决定哪些行用于测试（ml-ready）；未指定时采用目标自身的值。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>数据的用途。</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>自定义目标</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target”.</source>
        <translation>完整的目标，格式同 resources/targets；优先于“target”。</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>Columns that shall stay text whatever they look like.</source>
        <translation>无论内容如何都保持为文本的列。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>The share of a column&apos;s values that may not fit before it stays text; the target&apos;s own when not given.</source>
        <translation>列中允许不符的值的比例，超过则保持为文本；未指定时采用目标自身的值。</translation>
    </message>
    <message>
        <source>Convert types</source>
        <translation>转换类型</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, dates or truth values and empties missing markers; what does not fit is kept.</source>
        <translation>将文本列读取为数字、日期或真假值，并清除缺失标记；不符的内容会保留。</translation>
    </message>
    <message>
        <source>The columns this is done to.</source>
        <translation>应用于哪些列。</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>Gives columns other names.</source>
        <translation>为列更改名称。</translation>
    </message>
    <message>
        <source>Change types</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Turns typed columns into another type; values that do not fit are counted and kept.</source>
        <translation>将有类型的列转换为其他类型；不符的值会计数并保留。</translation>
    </message>
    <message>
        <source>Require values</source>
        <translation>要求有值</translation>
    </message>
    <message>
        <source>Leaves out rows without a usable value in one of the columns; they are kept among the rejects.</source>
        <translation>排除某列没有可用值的行；它们保留在被拒绝的行中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, in words; it stands in the ledger.</source>
        <translation>原因说明；会写入台账。</translation>
    </message>
    <message>
        <source>Drop columns</source>
        <translation>丢弃列</translation>
    </message>
    <message>
        <source>Leaves columns out.</source>
        <translation>排除列。</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>填充缺口</translation>
    </message>
    <message>
        <source>Fills missing numbers with the median, counts them, and can say where in a column of their own.</source>
        <translation>用中位数填充缺失的数字并计数，还可用单独一列标明位置。</translation>
    </message>
    <message>
        <source>Encode as numbers</source>
        <translation>编码为数字</translation>
    </message>
    <message>
        <source>Turns categories, truth values and dates into numbers.</source>
        <translation>将类别、真假值和日期转换为数字。</translation>
    </message>
    <message>
        <source>Split for testing</source>
        <translation>划分测试集</translation>
    </message>
    <message>
        <source>Adds a column that says “train” or “test”, the same whenever it runs.</source>
        <translation>添加一列，标明“train”或“test”，每次运行结果相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>同一种子得到相同的行。</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>The share of the rows that go to “test”, 0 to 1.</source>
        <translation>划入“test”的行的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Derive coordinates</source>
        <translation>推导坐标</translation>
    </message>
    <message>
        <source>Adds columns that are weighted sums of standardised columns.</source>
        <translation>添加由标准化列加权求和得到的列。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>For each new column its name and terms: column, category, mean, scale, weight.</source>
        <translation>每个新列的名称和各项：column、category、mean、scale、weight。</translation>
    </message>
    <message>
        <source>Columns to rows</source>
        <translation>列转行</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Makes one row for each of several columns, such as years.</source>
        <translation>为多个列（例如年份）各生成一行。</translation>
    </message>
    <message>
        <source>The column that the cells of each of the columns go to.</source>
        <translation>各列单元格写入的列。</translation>
    </message>
    <message>
        <source>The column that says which one a row came from.</source>
        <translation>说明行来自哪一列的列。</translation>
    </message>
    <message>
        <source>The type of the values.</source>
        <translation>值的类型。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What each of the columns stands for, such as its year.</source>
        <translation>各列代表的内容，例如年份。</translation>
    </message>
    <message>
        <source>Links to graph</source>
        <translation>连接转图</translation>
    </message>
    <message>
        <source>Makes a table of points from a list of links, and keeps the links beside it.</source>
        <translation>由连接列表生成点表，并另存连接。</translation>
    </message>
    <message>
        <source>Categories to columns</source>
        <translation>类别转列</translation>
    </message>
    <message>
        <source>Makes a column of 0 and 1 for each category of a column.</source>
        <translation>为列的每个类别生成由 0 和 1 组成的列。</translation>
    </message>
    <message>
        <source>Makes **one column for each category**, with 1 where the row has it and 0 where it has not, as models want it. Name the categories where later runs must give the same columns. Where there are more than allowed, the step stops, or the rare ones share a column.</source>
        <translation>**每个类别生成一列**，行属于该类别为 1，否则为 0，便于模型使用。若以后的运行须得到相同的列，请列出类别。超过允许数量时，步骤停止，或罕见类别共用一列。</translation>
    </message>
    <message>
        <source>The column with the categories.</source>
        <translation>类别所在的列。</translation>
    </message>
    <message>
        <source>The column stays in front of the new ones.</source>
        <translation>该列保留在新列之前。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How many columns this may make; not used where the categories are given.</source>
        <translation>最多可生成的列数；已给出类别时不使用。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column for missing</source>
        <translation>缺失列</translation>
    </message>
    <message>
        <source>One more column says where there is no value; without it, missing is 0 everywhere.</source>
        <translation>另加一列标明没有值之处；没有该列时，缺失在各列均为 0。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>In front of the names of the new columns; empty: that of the column with “_”.</source>
        <translation>置于新列名称之前；留空：原列名加“_”。</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>What becomes of more categories, or of others than those given – fail: the step says so; other: they share one more column, and the most frequent ones have their own; none: they are 0 everywhere.</source>
        <translation>类别过多或不在所列之内时——失败：步骤给出提示；其他：共用一个附加列，最常见的各有一列；无：各列均为 0。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The values that get a column, in this order, so that every run gives the same columns; empty: those that are there, in the order of their names.</source>
        <translation>各得一列的值，按此顺序，使每次运行得到相同的列；留空：现有的值，按名称排序。</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Makes columns of the rows, and rows of the columns, of a small table.</source>
        <translation>将小表的行变为列、列变为行。</translation>
    </message>
    <message>
        <source>Turns the table **by its diagonal**: each column becomes a row and each row a column, for at most 1,000 rows. The names of the new columns come from one of the old ones. Columns of one type keep it; otherwise all values become texts.</source>
        <translation>将表**沿对角线**翻转：每列变为行，每行变为列，最多 1,000 行。新列的名称取自其中一个旧列。类型相同的列保持类型，否则所有值变为文本。</translation>
    </message>
    <message>
        <source>The new column with the names the columns had.</source>
        <translation>存放原列名的新列。</translation>
    </message>
    <message>
        <source>Names from</source>
        <translation>名称取自</translation>
    </message>
    <message>
        <source>The column whose values are the names of the new columns; empty: row_1, row_2 …</source>
        <translation>其值作为新列名称的列；留空：row_1、row_2 …</translation>
    </message>
    <message>
        <source>JSON to columns</source>
        <translation>JSON 转列</translation>
    </message>
    <message>
        <source>Makes columns of the fields of JSON objects or structs.</source>
        <translation>将 JSON 对象或结构的字段变为列。</translation>
    </message>
    <message>
        <source>Makes **one column for each field** of the JSON objects in a column, also of objects within objects. A field gets a type where all its values have one and none loses a digit; otherwise it is text. Cells that are no JSON object have no fields and come out of `rejects`; lists stay as they are. Name the fields where later runs must give the same columns.</source>
        <translation>将列中 JSON 对象（包括嵌套对象）的**每个字段变为一列**。字段的所有值同属一种类型且不丢失数位时采用该类型，否则为文本。不是 JSON 对象的单元格没有字段，由 `rejects` 输出；列表保持原样。若以后的运行须得到相同的列，请列出字段。</translation>
    </message>
    <message>
        <source>A column of JSON objects, as text, or of structs.</source>
        <translation>含 JSON 对象（文本）或结构的列。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The fields that become columns of text, such as id or address.city; empty: all that are there, with their types.</source>
        <translation>成为文本列的字段，例如 id 或 address.city；留空：所有现有字段及其类型。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>How deep to go into objects within objects; what is deeper, and lists, stay JSON.</source>
        <translation>深入嵌套对象的层数；更深的内容和列表保持为 JSON。</translation>
    </message>
    <message>
        <source>More fields than that are an error.</source>
        <translation>超过此数量的字段视为错误。</translation>
    </message>
    <message>
        <source>In front of the names of the new columns.</source>
        <translation>置于新列名称之前。</translation>
    </message>
    <message>
        <source>What stands between the names of fields within fields.</source>
        <translation>嵌套字段名称之间的内容。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Writes the table to a CSV, Parquet, JSON or Excel file, and passes it on.</source>
        <translation>将表写入 CSV、Parquet、JSON 或 Excel 文件，并继续传递。</translation>
    </message>
    <message>
        <source>Writes the rows to **a file of yours** and gives them on unchanged. The file appears whole or not at all; what becomes of one that is there already you decide. It is written at every run, also where everything before comes from an earlier one, and not in previews. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>将行写入**自己的文件**，并原样继续传递。文件要么完整出现，要么不出现；已有文件如何处理可以设置。每次运行都会写入，即使之前的内容来自更早的运行；预览时不写入。在服务器上，只能写入用 `files.write_folders` 开放的文件夹。</translation>
    </message>
    <message>
        <source>Of CSV: what stands between two columns, one character, or tab; auto: a comma, a tab in .tsv files.</source>
        <translation>用于 CSV：两列之间的分隔符，一个字符或 tab；auto：逗号，.tsv 文件为制表符。</translation>
    </message>
    <message>
        <source>Of CSV. The mark (BOM) in front lets Excel see that it is UTF-8.</source>
        <translation>用于 CSV。开头的标记 (BOM) 让 Excel 识别 UTF-8。</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>禁止公式执行</translation>
    </message>
    <message>
        <source>Of CSV: puts &apos; in front of texts that a spreadsheet would run as a formula, those that begin with =, +, -, @, a tab or a line end and are no numbers.</source>
        <translation>用于 CSV：在电子表格会当作公式执行的文本前加 &apos;，即以 =、+、-、@、制表符或换行开头且不是数字的文本。</translation>
    </message>
    <message>
        <source>auto: what the ending of the name says (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</source>
        <translation>auto：按文件扩展名（.csv、.tsv、.parquet、.json、.ndjson、.xlsx）。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Of CSV: whether the first row holds the column names.</source>
        <translation>用于 CSV：第一行是否为列名。</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>fail: the step fails; replace: the old file goes the moment the new one is whole; number: the new one is called name-2, name-3, …</source>
        <translation>失败：步骤失败；替换：新文件写完整后才替换旧文件；编号：新文件名为 name-2、name-3、…</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The whole path of the file; its folder has to be there.</source>
        <translation>文件的完整路径；其文件夹必须存在。</translation>
    </message>
    <message>
        <source>Of CSV: what surrounds texts with delimiters, quotes or line ends in them.</source>
        <translation>用于 CSV：包围含有分隔符、引号或换行的文本的字符。</translation>
    </message>
    <message>
        <source>Quote everything</source>
        <translation>全部加引号</translation>
    </message>
    <message>
        <source>Of CSV: quotes also where they are not needed.</source>
        <translation>用于 CSV：不需要时也加引号。</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reads a further file, database table or folder, named by its path.</source>
        <translation>按路径读取另一个文件、数据库表或文件夹。</translation>
    </message>
    <message>
        <source>Reads **any file by its path**, beside the one the workflow is run over: a list of customers to join, a table of an SQLite or DuckDB database (`table`, read-only), a sheet of a workbook, or all files of a folder below each other. What is not set is guessed, as by “Load”. It is read anew at every run. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>除工作流所处理的文件外，**按路径读取任意文件**：要连接的客户名单、SQLite 或 DuckDB 数据库的表（`table`，只读）、工作簿中的工作表，或把文件夹中的所有文件上下拼接。未设置的内容像“加载”一样自动识别。每次运行都重新读取。在服务器上，只能读取用 `files.read_folders` 开放的文件夹中的文件。</translation>
    </message>
    <message>
        <source>The whole path of a file, a folder, or a pattern such as /data/orders-*.csv.</source>
        <translation>文件、文件夹的完整路径，或 /data/orders-*.csv 这样的模式。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Holds a remark, and passes the table on as it is.</source>
        <translation>保存备注，并原样传递表。</translation>
    </message>
    <message>
        <source>Changes **nothing**: it keeps a remark at this place of the workflow, and writes its first line into the log of every run. With an approval switched on it is a place where a person looks before things go on.</source>
        <translation>**不做任何更改**：在工作流的这个位置保存备注，并把第一行写入每次运行的日志。开启审批后，这里会在继续之前由人查看。</translation>
    </message>
    <message>
        <source>For whoever reads the workflow and its log.</source>
        <translation>供阅读工作流及其日志的人参考。</translation>
    </message>
    <message>
        <source>Write to a database</source>
        <translation>写入数据库</translation>
    </message>
    <message>
        <source>Writes the table into an SQLite or DuckDB file, and passes it on.</source>
        <translation>将表写入 SQLite 或 DuckDB 文件，并继续传递该表。</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a database file**, in one transaction: all rows are there, or the file is as it was. SQLite has no dates and no numbers beyond 64 bits; they become text. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>在一个事务中创建、替换或追加**数据库文件中的一张表**：要么所有行都已写入，要么文件保持原样。SQLite 没有日期类型，也没有超过 64 位的数字；它们会变成文本。每次运行都会写入，预览时不写入；`append` 之后重复运行会再次追加。在服务器上，只能写入用 `files.write_folders` 开放的文件夹。</translation>
    </message>
    <message>
        <source>auto: what the file is; of a new one, what its name ends in: .duckdb, or .sqlite, .sqlite3, .db.</source>
        <translation>auto：按文件本身的格式；新文件则看名称结尾：.duckdb，或 .sqlite、.sqlite3、.db。</translation>
    </message>
    <message>
        <source>If the table exists</source>
        <translation>如果表已存在</translation>
    </message>
    <message>
        <source>create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name.</source>
        <translation>create：步骤失败；replace：新表取而代之；append：按列名追加行。</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The whole path of the file; made when it is missing, its folder has to be there.</source>
        <translation>文件的完整路径；不存在时会新建，其文件夹必须已存在。</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>要写入的表。</translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation>运行工作流</translation>
    </message>
    <message>
        <source>Sends the table through the steps of another workflow.</source>
        <translation>让表经过另一个工作流的各个步骤。</translation>
    </message>
    <message>
        <source>Puts **the steps of another workflow** in this place, as they are when the run begins; the run shows each of them as *this step / its step*. The steps there that would read a file (“Load”) are left out: the table comes from the step before. As the first step it reads the run&apos;s file, and nothing is left out. What that workflow says about retries and time for all its steps does not count here.</source>
        <translation>在此处放入**另一个工作流的步骤**，以运行开始时的内容为准；运行中每个步骤显示为*此步骤 / 其步骤*。其中读取文件的步骤（“加载”）会被省略：表来自前一个步骤。作为第一个步骤时，它读取运行的文件，不省略任何步骤。那个工作流为其所有步骤设定的重试和时限在此不适用。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Values for the parameters of that workflow, by name; its defaults for the others.</source>
        <translation>该工作流参数的值，按名称给出；其余使用其默认值。</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>The workflow whose steps run here; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>在此运行其步骤的工作流；对 `aw run` 而言是其文件相对于所运行文件的路径。</translation>
    </message>
    <message>
        <source>For each file</source>
        <translation>对每个文件</translation>
    </message>
    <message>
        <source>Sends each file of a folder through a workflow of its own, and puts the results together.</source>
        <translation>让文件夹中的每个文件分别经过一个工作流，并把结果合在一起。</translation>
    </message>
    <message>
        <source>Lists **the files of a folder or pattern** when the run begins, sends each through the workflow in place of the file that one would load, and puts the results below each other, columns by name. The run shows the steps of each file, so that a file that fails is named. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>运行开始时列出**文件夹或通配模式中的文件**，让每个文件代替该工作流要加载的文件经过该工作流，并把结果按列名上下拼接。运行中会显示每个文件的步骤，因此失败的文件会被指出。在服务器上，只能读取用 `files.read_folders` 开放的文件夹中的文件。</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>文件列</translation>
    </message>
    <message>
        <source>Name of a column that says which file a row is from; empty: none.</source>
        <translation>说明某行来自哪个文件的列的名称；留空则不添加。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The whole path of a folder, or a pattern such as /data/orders-*.csv; at most 200 files.</source>
        <translation>文件夹的完整路径，或 /data/orders-*.csv 这样的通配模式；最多 200 个文件。</translation>
    </message>
    <message>
        <source>The workflow each file goes through; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>每个文件所经过的工作流；对 `aw run` 而言是其文件相对于所运行文件的路径。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>In the meaning, 0 to 1.</source>
        <translation>对含义的把握，0 到 1。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What speaks for the meaning.</source>
        <translation>支持该含义的依据。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the values are: currency, latitude …</source>
        <translation>值是什么：currency、latitude……</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, such as n/a.</source>
        <translation>表示“无值”的文本，例如 n/a。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats …</source>
        <translation>kind（text、integer、decimal、boolean、date、datetime）、decimal_mark、group_mark、prefixes、suffixes、formats……</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>USD, kg …</source>
        <translation>USD、kg……</translation>
    </message>
    <message>
        <source>What the column is called afterwards.</source>
        <translation>该列之后的名称。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指示列</translation>
    </message>
    <message>
        <source>Whether a column says where a value was missing.</source>
        <translation>是否用一列标明哪里缺少值。</translation>
    </message>
    <message>
        <source>one_hot: a 0/1 column for each of the values; to_number: truth values as 0 and 1; date_parts: year, month, day, weekday.</source>
        <translation>one_hot：每个值各有一个 0/1 列；to_number：真假值写成 0 和 1；date_parts：年、月、日、星期。</translation>
    </message>
    <message>
        <source>one hot</source>
        <translation>独热</translation>
    </message>
    <message>
        <source>to number</source>
        <translation>转为数字</translation>
    </message>
    <message>
        <source>date parts</source>
        <translation>日期各部分</translation>
    </message>
    <message>
        <source>The values that get a column (one_hot).</source>
        <translation>各占一列的值（one_hot）。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Gives the rows that code in Python makes of its inputs.</source>
        <translation>给出 Python 代码由输入生成的行。</translation>
    </message>
    <message>
        <source>Runs **Python** over up to eight inputs, `input`, `input_2` and so on. Going through one gives its rows as dictionaries by column name, with numbers, dates and times as Python&apos;s own; `input.columns` has the names, and `input.to_pandas()` a table of pandas, where that is installed. What the code calls `result` comes out: a list or generator of dictionaries, an input, or a table of pandas; `columns` may say which columns and in what order. Types follow from the values. What it prints goes to the log of the run.

**It is switched off** until `code.allow_python` is set, since code in a workflow can do whatever you can do; once it is set, runs and previews of every workflow run such code. It runs as a process of its own, ended by Stop and by its limits of time and memory, without network where the machine lets us take it away, and with rights on files like yours. `engine.python` chooses the interpreter. Rows go in and out as lines of JSON with the type of every column beside them, so that the bare Python of a system will do.</source>
        <translation>对最多八个输入（`input`、`input_2` 等）运行 **Python**。遍历输入即可得到以列名为键的字典形式的行，数字、日期和时间都是 Python 自己的类型；`input.columns` 是列名，`input.to_pandas()` 给出 pandas 表（若已安装）。代码中名为 `result` 的内容即为输出：字典的列表或生成器、某个输入，或 pandas 表；`columns` 可以指定输出哪些列及其顺序。类型由值决定。打印的内容写入运行日志。

在设置 `code.allow_python` 之前，**此步骤是关闭的**，因为工作流中的代码可以做您能做的任何事；一旦设置，任何工作流的运行和预览都会执行这类代码。它作为独立进程运行，由停止操作及其时间和内存限制来终止；在机器允许的情况下没有网络，对文件的权限与您相同。`engine.python` 选择解释器。行以 JSON 行的形式进出，旁边附有每列的类型，因此系统自带的 Python 即可。</translation>
    </message>
    <message>
        <source>Python that gives rows the name result. The inputs are input, input_2, …: go through them for rows, dictionaries by column.</source>
        <translation>把行命名为 result 的 Python 代码。输入为 input、input_2……：遍历它们得到行，即按列的字典。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>The most memory the code may ask for.</source>
        <translation>代码最多可以申请的内存。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>The code is ended when it takes longer.</source>
        <translation>代码用时更长时会被终止。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Read from an address</source>
        <translation>从地址读取</translation>
    </message>
    <message>
        <source>Fetches a file from an http or https address, and reads it.</source>
        <translation>从 http 或 https 地址获取文件并读取。</translation>
    </message>
    <message>
        <source>Fetches **what stands at an address** and reads it as “Load” reads a file: any format, packed or not; what is not set is guessed. It is fetched anew at every run and every preview. Redirects are followed, but never from https to http. `network.allow_urls` switches it off and `network.max_download` says how much is fetched at most. On a server, only hosts that were set free with `network.fetch_hosts` are asked. Do not write a password into an address: a workflow is read by others.</source>
        <translation>获取**某个地址上的内容**，并像“加载”读取文件那样读取：任何格式，压缩与否皆可；未设置的会自动识别。每次运行和每次预览都会重新获取。会跟随重定向，但绝不从 https 转到 http。`network.allow_urls` 可将其关闭，`network.max_download` 限定最多获取多少。在服务器上，只访问用 `network.fetch_hosts` 开放的主机。不要把密码写进地址：工作流会被他人读到。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the file stands: http:// or https://.</source>
        <translation>文件所在位置：http:// 或 https://.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>已存数据</translation>
    </message>
    <message>
        <source>Reads further data that was brought in before, or that a run has made.</source>
        <translation>读取此前导入的、或某次运行产生的其他数据。</translation>
    </message>
    <message>
        <source>Reads **a piece of the data the program keeps**, beside the one the workflow is run over: a table imported before, or the result of another run. Chosen from the list it is exactly that data; written as a name it is the newest that is called so when the run begins, which suits results that are made anew every day. It is read as it was when it was brought in (delimiter, sheet, encoding …). `aw run` keeps nothing, so there is no such data there.</source>
        <translation>读取**程序保存的一份数据**，与工作流所处理的数据并列：此前导入的表，或另一次运行的结果。从列表中选择时就是那份数据；写名称时则是运行开始时同名数据中最新的一份，适合每天重新生成的结果。读取方式与导入时相同（分隔符、工作表、编码等）。`aw run` 不保存任何内容，因此那里没有这样的数据。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data of the list of data: its id, or its name, which stands for the newest that is called so.</source>
        <translation>数据列表中的数据：其标识，或其名称（表示同名数据中最新的一份）。</translation>
    </message>
    <message>
        <source>Read from PostgreSQL</source>
        <translation>从 PostgreSQL 读取</translation>
    </message>
    <message>
        <source>Reads what a query of a PostgreSQL database gives.</source>
        <translation>读取 PostgreSQL 数据库查询的结果。</translation>
    </message>
    <message>
        <source>Runs **one SELECT in a PostgreSQL database**, in a transaction that only reads, and keeps types: numbers with all their digits, dates, times with their zone, bytes. json, arrays and what has no equal here come as the text the database has for them. A column stays text, and a warning says so, where a value has no equal (NaN among exact numbers, a year beyond 290,000).

The workflow names **a connection**, never its address: `databases.connections` of the settings gives `shop=postgresql://ann@db.example.org/shop`; or the environment variable `AW_CONNECTION_SHOP` does; or a service of that name in `~/.pg_service.conf`. Passwords stay in `~/.pgpass` or in that variable. It is read anew at every run; a preview reads the first 10,000 rows.</source>
        <translation>在 PostgreSQL 数据库中运行**一条 SELECT**，在只读事务中进行，并保留类型：数字保留所有位数，日期、带时区的时间、字节。json、数组以及这里没有对应类型的内容，以数据库给出的文本形式传来。若某个值没有对应（精确数字中的 NaN、29 万年以后的年份），该列保持文本，并有警告说明。

工作流只写**连接的名称**，从不写地址：设置中的 `databases.connections` 给出 `shop=postgresql://ann@db.example.org/shop`；或由环境变量 `AW_CONNECTION_SHOP` 给出；或用 `~/.pg_service.conf` 中同名的服务。密码留在 `~/.pgpass` 或该变量中。每次运行都重新读取；预览读取前 10,000 行。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The name of a connection of the settings (databases.connections), never an address with a password.</source>
        <translation>设置中某个连接的名称（databases.connections），绝不是带密码的地址。</translation>
    </message>
    <message>
        <source>One SELECT in the SQL of PostgreSQL.</source>
        <translation>一条 PostgreSQL 语法的 SELECT。</translation>
    </message>
    <message>
        <source>Write to PostgreSQL</source>
        <translation>写入 PostgreSQL</translation>
    </message>
    <message>
        <source>Writes the table into a PostgreSQL database, and passes it on.</source>
        <translation>把表写入 PostgreSQL 数据库，并继续传递。</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a PostgreSQL database**, in one transaction: all rows are there, or the database is as it was. Whole numbers beyond 64 bits become `numeric`, lists and structures text. `replace` drops the old table with its indexes and rights, and fails where a view needs it. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again.

The workflow names **a connection** of the settings, as “Read from PostgreSQL” does.</source>
        <translation>在一个事务中创建、替换或追加**PostgreSQL 数据库中的一张表**：要么所有行都已写入，要么数据库保持原样。超过 64 位的整数变为 `numeric`，列表和结构变为文本。`replace` 会连同索引和权限删除旧表，若有视图需要它则失败。每次运行都会写入，预览时不写入；`append` 之后重复运行会再次追加。

工作流写设置中**连接的名称**，与“从 PostgreSQL 读取”相同。</translation>
    </message>
    <message>
        <source>The schema of the table; without it the first of the connection&apos;s search path, usually public.</source>
        <translation>表所在的模式；不填则为连接搜索路径中的第一个，通常是 public。</translation>
    </message>
    <message>
        <source>Reads **the file the run is given**: CSV and its relatives, text of fixed width, JSON, Parquet, sheets of Excel and OpenDocument, SQLite and DuckDB databases, packed or not, or the files of a folder as one table. Format, encoding, delimiter and header are recognised; what is set here wins. A column gets a type only when **all of its values** fit; prices such as `$2.50` or `2,50` stay text, which “Prepare” or “Read numbers” reads.

Titles above the table are skipped and named among the warnings. Totals below it, repeated headers and rows with too many cells come out of `rejects` with line, reason and raw text, and the ledger counts them. Rows with too few cells are filled with missing values.</source>
        <translation>读取**运行所给的文件**：CSV 及类似格式、定宽文本、JSON、Parquet、Excel 和 OpenDocument 的工作表、SQLite 和 DuckDB 数据库，不论是否压缩，或将一个文件夹中的文件读作一张表。格式、编码、分隔符和表头会自动识别；此处的设置优先。只有当**所有值**都符合时，列才获得类型；`$2.50` 或 `2,50` 这样的价格保持为文本，由“准备”或“读取数字”来读取。

表上方的标题会被跳过，并在警告中列出。表下方的合计、重复的表头和单元格过多的行由 `rejects` 输出，附有行号、原因和原始文本，台账会对其计数。单元格不足的行以缺失值补齐。</translation>
    </message>
    <message>
        <source>Checks the table against **rules** and reports each of them, held or broken, with counts and examples: columns and types (`schema`), figures with bounds (`info_dict`), a target or a condition of your own (`functional`), or several checks together (`all`, `any`). Where a rule is broken, `fail` ends the run, `warn` only reports it, and `quarantine` takes **the rows that break it** out of the table. These come out of `quarantine` with the names of their rules in a column `failed_rules`, and the ledger counts each once as left out; all other rows go on unchanged. A rule about the table as a whole has no rows to take out, and so fails.

A condition is SQL over the values of one row, with checked functions only: no clock, no files, no queries within it. A missing value does not break it, unless you write `price IS NOT NULL`.</source>
        <translation>按**规则**检查表，并报告每条规则成立或违反，附有计数和示例：列和类型（`schema`）、有界限的数值（`info_dict`）、目标或自己的条件（`functional`），或多项检查合在一起（`all`、`any`）。规则被违反时，`fail` 结束运行，`warn` 仅作报告，`quarantine` 将**违反规则的行**移出表。这些行由 `quarantine` 输出，列 `failed_rules` 写有其违反的规则，台账对每行计一次排除；其他所有行原样继续。针对整张表的规则没有可移出的行，因此会失败。

条件是针对一行的值的 SQL，只能用经过核查的函数：没有时钟、没有文件、没有嵌套查询。缺失值不算违反条件，除非写明 `price IS NOT NULL`。</translation>
    </message>
    <message>
        <source>Looks at a sample, **proposes a plan** for the target, applies it to every row, changes it where the data contradicts it, and at last checks that the result serves its purpose; the trace shows all of this. Texts become numbers, dates and truth values, and markers such as `n/a` become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text; a column in which too many do not fit stays text (*Tolerance*).

`generic` keeps every row. `ml-ready` makes all columns numbers, fills gaps and says which rows are for testing; `cosmo-ready` makes points, and leaves out rows without a place; `tidy` turns columns that are years or months into rows; `schema` makes what a schema describes. Rows that are left out come out of `rejects`, the links of a graph out of `links`. The ledger explains every row and counts each cell that was read, emptied or filled.</source>
        <translation>查看样本，为目标**提出方案**，将其应用于每一行，在数据与之矛盾之处加以修改，最后检查结果是否符合用途；轨迹会显示全部过程。文本变为数字、日期和真假值，`n/a` 这样的标记变为缺失值。不符的文本变为缺失值，**并保留**在 `rejects` 中，附有行、列、原因和原始文本；不符的值过多的列保持为文本（*容差*）。

`generic` 保留每一行。`ml-ready` 将所有列变为数字，填补空缺，并说明哪些行用于测试；`cosmo-ready` 生成点，并排除没有位置的行；`tidy` 将表示年或月的列变为行；`schema` 按模式的描述生成表。被排除的行由 `rejects` 输出，图的链接由 `links` 输出。台账解释每一行，并对每个被读取、清空或填充的单元格计数。</translation>
    </message>
    <message>
        <source>Reads the **texts of the columns you name** as numbers, dates or truth values, the way you describe: decimal mark, currency, date formats, words for yes and no. Texts you list as missing markers become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text. No row is lost, and the ledger counts for each column what was read, what was a marker and what did not fit. Columns that are not named stay as they are.</source>
        <translation>将**所指定列的文本**按所描述的方式读取为数字、日期或真假值：小数点、货币、日期格式、表示是与否的词。列为缺失标记的文本变为缺失值。不符的文本变为缺失值，**并保留**在 `rejects` 中，附有行、列、原因和原始文本。不会丢失任何行，台账对每一列分别计数：读取了多少、有多少是标记、有多少不符。未指定的列保持不变。</translation>
    </message>
    <message>
        <source>Gives columns **new names**; their values, types and places stay the same. A column that is not there is an error, and so is a name that another column has already, whether in capitals or not. For many names at once, by a pattern or a style, there is “Rename by rule”.</source>
        <translation>给列取**新名称**；值、类型和位置保持不变。列不存在是错误，新名称已被另一列使用也是错误，不论大小写。要一次按模式或样式更改许多名称，请用“按规则重命名”。</translation>
    </message>
    <message>
        <source>Gives columns **another type**: text (`VARCHAR`), whole numbers (`BIGINT`), numbers with a fraction (`DOUBLE`), truth values, dates or times. Nothing is rounded or cut off to make it fit: 1.5 is no whole number, and a time in the afternoon is no date. A value that does not fit becomes missing **and is kept** in `rejects` with its row, column, reason and raw text; the ledger counts it. For texts written in the manner of a country, use “Convert types”.</source>
        <translation>给列**另一种类型**：文本（`VARCHAR`）、整数（`BIGINT`）、带小数的数（`DOUBLE`）、真假值、日期或时间。不会为了相符而舍入或截断：1.5 不是整数，下午的某个时刻不是日期。不符的值变为缺失值，**并保留**在 `rejects` 中，附有行、列、原因和原始文本；台账会对其计数。按某国习惯书写的文本请用“转换类型”。</translation>
    </message>
    <message>
        <source>Keeps the rows that have **a value in every one of the columns**. A missing value is none, nor is NaN or an infinite number, nor a latitude or longitude that is not on earth; zero and blank texts are values. The other rows come out of `rejects`, each with the first column that lacks a value, your reason and the whole row, and the ledger counts them as left out.</source>
        <translation>保留**每个指定列都有值**的行。缺失值不算值，NaN、无穷大以及地球上不存在的纬度或经度也不算；零和空文本是值。其他行由 `rejects` 输出，每行附有第一个没有值的列、所给的原因和整行内容，台账将其计为排除。</translation>
    </message>
    <message>
        <source>**Leaves out columns** for good; all rows stay, even where they are the same afterwards. The ledger names each column with your reason. A column that is not there is an error, so that a changed file does not go unnoticed. To choose columns by a pattern or to put them in another order, use “Select columns”.</source>
        <translation>**彻底丢弃列**；所有行都保留，即使之后变得相同。台账列出每个被丢弃的列和所给的原因。列不存在是错误，以免文件的变化被忽视。要按模式选择列或改变其顺序，请用“选择列”。</translation>
    </message>
    <message>
        <source>Fills **missing numbers with the median** of their column, that is the value in the middle; of two in the middle the lower one, so that only values that occur are filled in. NaN and infinite numbers count as missing. With *Indicator* a column of 0 and 1 says where a value was missing, which models can learn from. The ledger counts every cell that is filled in. Where a column has no value at all, its gaps stay. For other values, or for each group by itself, use “Fill with the usual”.</source>
        <translation>用所在列的**中位数填充缺失的数**，即处于中间的值；中间有两个时取较小者，因此只填入实际出现的值。NaN 和无穷大算作缺失。启用*指示列*后，会有一列 0 和 1 说明何处缺失，供模型学习。台账对每个填补的单元格计数。若某列完全没有值，空缺保持不变。要用其他值或按组填充，请用“用常见值填充”。</translation>
    </message>
    <message>
        <source>Turns columns into **numbers for models**. `one_hot` replaces a column by one of 0 and 1 for each of the values you list; a row with any other value, or none, has 0 in all of them. `to_number` writes truth values as 1 and 0; missing ones stay missing. `date_parts` replaces a date by year, month, day and weekday (1 is Monday), and a time also by its hour; where the date is missing they are the medians, and the ledger counts them as filled in. With *Indicator* a column says where a value was missing.</source>
        <translation>将列转换为**供模型使用的数**。`one_hot` 为所列的每个值用一列 0 和 1 替换原列；取其他值或没有值的行在各列中都是 0。`to_number` 将真假值写成 1 和 0；缺失的仍为缺失。`date_parts` 用年、月、日和星期（1 为星期一）替换日期，时间还加上小时；日期缺失处取各自的中位数，台账将其计为填补。启用*指示列*后，会有一列说明何处缺失。</translation>
    </message>
    <message>
        <source>Adds a column that says **`train` or `test`**, so that a model is tested on rows it has not learnt from. Each row is drawn by its number and the seed: the same table gives the same parts on every machine, and with few rows the share is only about what you ask for. All rows stay, and nothing else changes.</source>
        <translation>添加一列，写明 **`train` 或 `test`**，使模型在未曾学习的行上接受测试。每行按其行号和种子抽取：同一张表在任何机器上都得到相同的划分；行数少时，比例只是大致符合。所有行都保留，其他一概不变。</translation>
    </message>
    <message>
        <source>Adds columns of numbers that are **weighted sums of other columns**. Each term is *(value − mean) ÷ scale × weight*; a truth value counts as 1 or 0, and with *category* the value is 1 where the column is that text and 0 elsewhere. A missing value counts as the mean and so adds nothing. “Prepare” makes such columns when it derives coordinates from a table that has none; the figures stand in its plan. Rows and the other columns stay as they are.</source>
        <translation>添加数值列，其值是**其他列的加权和**。每一项为 *（值 − 均值）÷ 尺度 × 权重*；真假值计为 1 或 0，给出 *category* 时，列为该文本处值为 1，否则为 0。缺失值按均值计，因此不增加任何量。“准备”在为没有坐标的表推导坐标时会生成这样的列；所用数值在其方案中。行和其他列保持不变。</translation>
    </message>
    <message>
        <source>Turns **columns into rows**, so that each row is one observation: each row of the table comes out once for each of the values, with that value in a column of its own and the cell beside it. *Values* and *Measures* say for each column what it stands for and which new column its cells go to; with two measures there are two new columns. Other columns are repeated. Missing cells make rows, too. The ledger counts the further rows as expanded and names the columns that went.</source>
        <translation>将**列变为行**，使每行是一个观测：表的每一行按每个值各输出一次，该值在单独一列中，单元格在其旁边。*值*和*度量*说明每一列代表什么、其单元格进入哪个新列；有两个度量时就有两个新列。其他列会重复。缺失的单元格也产生行。台账将增加的行计为新增，并列出消失的列。</translation>
    </message>
    <message>
        <source>Reads each row as a **link from the first column to the second** and makes a table of points: one row for each different end, with how many links it has, how many go out and how many come in. The links themselves, with all their columns, come out of `links`. A link with one end missing makes one point. The ledger explains the rows: each link names two points, points named several times are merged, and links without any end are left out.</source>
        <translation>将每一行读作**从第一列到第二列的链接**，并生成点的表：每个不同的端点一行，附有其链接数、出链接数和入链接数。链接本身连同所有列由 `links` 输出。缺少一端的链接产生一个点。台账解释各行：每个链接指明两个点，多次指明的点合并为一个，没有任何端点的链接被排除。</translation>
    </message>
    <message>
        <source>A title above the table and a total below it</source>
        <translation>表上方有标题，下方有合计</translation>
    </message>
    <message>
        <source>No names of columns, and a comment</source>
        <translation>没有列名，带一条注释</translation>
    </message>
    <message>
        <source>A row with a cell too many is rejected, one with a cell too few is filled</source>
        <translation>多一个单元格的行被拒绝，少一个的行被补齐</translation>
    </message>
    <message>
        <source>Rows that break a condition go into quarantine</source>
        <translation>违反条件的行进入隔离</translation>
    </message>
    <message>
        <source>Several checks: enough rows, no number twice, and a warning where prices are missing</source>
        <translation>多项检查：行数足够、编号不重复，价格缺失时给出警告</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Totals of regions with their manager</source>
        <translation>各地区合计及其负责人</translation>
    </message>
    <message>
        <source>A total for each row</source>
        <translation>每行一个合计</translation>
    </message>
    <message>
        <source>Names of countries</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>A file for a spreadsheet</source>
        <translation>供电子表格使用的文件</translation>
    </message>
    <message>
        <source>Add the day&apos;s orders</source>
        <translation>追加当天的订单</translation>
    </message>
    <message>
        <source>A table of a database</source>
        <translation>数据库中的一张表</translation>
    </message>
    <message>
        <source>Rates from the web</source>
        <translation>来自网络的汇率</translation>
    </message>
    <message>
        <source>Customers that were imported before</source>
        <translation>之前导入的客户</translation>
    </message>
    <message>
        <source>Customers of a shop</source>
        <translation>一家店的客户</translation>
    </message>
    <message>
        <source>Why it is done so</source>
        <translation>为何这样做</translation>
    </message>
    <message>
        <source>The large sales, as another workflow finds them</source>
        <translation>由另一个工作流找出的大额销售</translation>
    </message>
    <message>
        <source>The large sales of all days, below each other</source>
        <translation>所有日期的大额销售，上下相接</translation>
    </message>
    <message>
        <source>Orders with the names of their customers</source>
        <translation>带客户姓名的订单</translation>
    </message>
    <message>
        <source>Two months below each other</source>
        <translation>两个月上下相接</translation>
    </message>
    <message>
        <source>Sales of each region</source>
        <translation>各地区的销售额</translation>
    </message>
    <message>
        <source>A column for each year</source>
        <translation>每年一列</translation>
    </message>
    <message>
        <source>What each shop sold so far</source>
        <translation>每家店截至目前的销量</translation>
    </message>
    <message>
        <source>Orders that are not cancelled</source>
        <translation>未取消的订单</translation>
    </message>
    <message>
        <source>Rows both lists have</source>
        <translation>两个列表都有的行</translation>
    </message>
    <message>
        <source>A row for each tag</source>
        <translation>每个标签一行</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Prices from 0 to 1</source>
        <translation>0 到 1 的价格</translation>
    </message>
    <message>
        <source>A price far from the others</source>
        <translation>远离其他值的价格</translation>
    </message>
    <message>
        <source>One name for each company</source>
        <translation>每家公司一个名称</translation>
    </message>
    <message>
        <source>Large sales only</source>
        <translation>只要大额销售</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>销量最高的在前</translation>
    </message>
    <message>
        <source>The best seller of each shop</source>
        <translation>每家店最畅销的商品</translation>
    </message>
    <message>
        <source>The latest address of each customer</source>
        <translation>每位客户的最新地址</translation>
    </message>
    <message>
        <source>All rows when there are fewer than asked for</source>
        <translation>行数少于所求时取全部</translation>
    </message>
    <message>
        <source>What each sale brings in</source>
        <translation>每笔销售的收入</translation>
    </message>
    <message>
        <source>Groups by age</source>
        <translation>按年龄分组</translation>
    </message>
    <message>
        <source>Two columns, the other way round</source>
        <translation>两列，顺序对调</translation>
    </message>
    <message>
        <source>Names for programs</source>
        <translation>供程序使用的名称</translation>
    </message>
    <message>
        <source>A region written once for several rows</source>
        <translation>多行只写一次的地区</translation>
    </message>
    <message>
        <source>The usual price in each shop</source>
        <translation>每家店的常见价格</translation>
    </message>
    <message>
        <source>Whatever number there is</source>
        <translation>有哪个号码就用哪个</translation>
    </message>
    <message>
        <source>Only rows with a price</source>
        <translation>只要有价格的行</translation>
    </message>
    <message>
        <source>Names as people write them</source>
        <translation>人们书写的姓名</translation>
    </message>
    <message>
        <source>Full names of countries</source>
        <translation>国家全名</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>名和姓</translation>
    </message>
    <message>
        <source>A full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>宽和高</translation>
    </message>
    <message>
        <source>Dates written in several ways</source>
        <translation>多种写法的日期</translation>
    </message>
    <message>
        <source>Prices in euros</source>
        <translation>以欧元计的价格</translation>
    </message>
    <message>
        <source>A number for each row</source>
        <translation>每行一个编号</translation>
    </message>
    <message>
        <source>Card numbers but for the last digits</source>
        <translation>只露末几位的卡号</translation>
    </message>
    <message>
        <source>A column for each colour</source>
        <translation>每种颜色一列</translation>
    </message>
    <message>
        <source>Measures as rows, years as columns</source>
        <translation>度量为行，年份为列</translation>
    </message>
    <message>
        <source>Fields of orders</source>
        <translation>订单的字段</translation>
    </message>
    <message>
        <source>Types are found, markers emptied, and numbers with leading zeros stay text</source>
        <translation>识别类型，清空缺失标记，带前导零的数字保持为文本</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>每个观测一行</translation>
    </message>
    <message>
        <source>Whole numbers, prices with a decimal comma, and a marker for what is missing</source>
        <translation>整数、使用小数逗号的价格，以及表示缺失的标记</translation>
    </message>
    <message>
        <source>Dates with the day first</source>
        <translation>日在前的日期</translation>
    </message>
    <message>
        <source>Names that are easier to write</source>
        <translation>更容易书写的名称</translation>
    </message>
    <message>
        <source>Texts as whole numbers</source>
        <translation>将文本变为整数</translation>
    </message>
    <message>
        <source>Numbers as texts, so that nobody adds them up</source>
        <translation>将数字变为文本，以免被相加</translation>
    </message>
    <message>
        <source>Only places on the map</source>
        <translation>只保留地图上的地点</translation>
    </message>
    <message>
        <source>Without columns nobody needs</source>
        <translation>去掉无人需要的列</translation>
    </message>
    <message>
        <source>Gaps become the median, and a column says where they were</source>
        <translation>空缺填为中位数，并有一列说明其位置</translation>
    </message>
    <message>
        <source>A column for each of two colours, and truth values as numbers</source>
        <translation>两种颜色各一列，真假值变为数字</translation>
    </message>
    <message>
        <source>About two in five rows for testing</source>
        <translation>约五分之二的行用于测试</translation>
    </message>
    <message>
        <source>One figure for size from height and weight</source>
        <translation>由身高和体重得出一个体型数值</translation>
    </message>
    <message>
        <source>One row for each year</source>
        <translation>每年一行</translation>
    </message>
    <message>
        <source>Who writes to whom</source>
        <translation>谁写信给谁</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>最多字符数</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>最少字符数</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>May have gaps</source>
        <translation>可以有缺口</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>必须存在</translation>
    </message>
    <message>
        <source>No value twice</source>
        <translation>值不可重复</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Share of distinct values</source>
        <translation>不同值占比</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Share of gaps</source>
        <translation>缺口占比</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Rows of the last run</source>
        <translation>上次运行的行数</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>最大变化</translation>
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
    <name>Targets</name>
    <message>
        <source>Clean table</source>
        <translation>干净的表</translation>
    </message>
    <message>
        <source>Typed columns, missing values as missing; every row stays.</source>
        <translation>列有类型，缺失值标为缺失；保留所有行。</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>可视化点集</translation>
    </message>
    <message>
        <source>Points with numeric x and y for a point cloud or map (derived where the table has none), with columns for size, colour, label and timeline; or points and links of an edge list.</source>
        <translation>用于点云或地图的点，带数值 x 和 y（表中没有时由计算得出），以及大小、颜色、标签和时间轴列；或边列表的点与连接。</translation>
    </message>
    <message>
        <source>Features for machine learning</source>
        <translation>机器学习特征</translation>
    </message>
    <message>
        <source>Numeric or encoded columns without gaps, and a repeatable split into training and test rows.</source>
        <translation>无缺口的数值列或编码列，以及可重复的训练行与测试行划分。</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>长表</translation>
    </message>
    <message>
        <source>One row for each observation: columns that are years, quarters or months become rows.</source>
        <translation>每个观测一行：表示年、季度或月份的列会变成行。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Clean a table</source>
        <translation>清理表</translation>
    </message>
    <message>
        <source>Clean names, proven types, one kind of missing value; no row is dropped.</source>
        <translation>规范名称、验证类型、统一缺失值；不删除任何行。</translation>
    </message>
    <message>
        <source>Clean a table, with an approval</source>
        <translation>清理表（需批准）</translation>
    </message>
    <message>
        <source>As before, and a person looks at the difference before it goes on.</source>
        <translation>同上，并在继续之前由人查看差异。</translation>
    </message>
    <message>
        <source>Points for a map or plot</source>
        <translation>用于地图或图表的点</translation>
    </message>
    <message>
        <source>Points with x and y, and columns chosen for size, colour, label and time.</source>
        <translation>带 x 和 y 的点，并为大小、颜色、标签和时间选定列。</translation>
    </message>
    <message>
        <source>Numbers for a model</source>
        <translation>用于模型的数值</translation>
    </message>
    <message>
        <source>Categories encoded, missing numbers filled in with an indicator, a split column.</source>
        <translation>类别已编码，缺失数字已填充并带标识，另有划分列。</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>每个观测一行</translation>
    </message>
    <message>
        <source>Columns that are years, quarters or months become rows.</source>
        <translation>表示年、季度或月份的列变成行。</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>加载文件</translation>
    </message>
    <message>
        <source>The table as it stands in the file; rows that cannot be placed are kept beside it.</source>
        <translation>文件中的原表；无法归入的行单独保留。</translation>
    </message>
    <message>
        <source>Prepare a table</source>
        <translation>准备表</translation>
    </message>
    <message>
        <source>Load and clean, as a beginning for steps of your own.</source>
        <translation>加载并清理，作为自定义步骤的起点。</translation>
    </message>
    <message>
        <source>Load, clean, check</source>
        <translation>加载、清理、检查</translation>
    </message>
    <message>
        <source>Cleans the table, takes out rows that occur twice, and fails when nothing is left or a column is nearly empty.</source>
        <translation>清理表，去除重复行；若无剩余行或某列几乎为空则失败。</translation>
    </message>
    <message>
        <source>Check the quality</source>
        <translation>检查质量</translation>
    </message>
    <message>
        <source>Says which columns have many missing values and changes nothing; add rules of your own.</source>
        <translation>指出缺失值较多的列，不做任何更改；可添加自己的规则。</translation>
    </message>
    <message>
        <source>Totals of each month</source>
        <translation>每月合计</translation>
    </message>
    <message>
        <source>Cleans the table and gives the number of rows and the sum of an amount for each month.</source>
        <translation>清理表，并给出每月的行数和金额合计。</translation>
    </message>
    <message>
        <source>Points and links of a graph</source>
        <translation>图的点与连接</translation>
    </message>
    <message>
        <source>A list of links becomes a table of points, with the links beside it.</source>
        <translation>连接列表变成点表，连接另附。</translation>
    </message>
    <message>
        <source>Join two files</source>
        <translation>连接两个文件</translation>
    </message>
    <message>
        <source>The rows of a file, with the columns of another that was imported before, where keys are equal.</source>
        <translation>一个文件的行，以及先前导入的另一个文件中键值相同的列。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>The whole run</source>
        <translation>整个运行</translation>
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
    <name>aw::core::options</name>
    <message>
        <source>Folder for workflows, data and results. Empty: the platform&apos;s application data folder.</source>
        <translation>存放工作流、数据和结果的文件夹。留空：平台的应用数据文件夹。</translation>
    </message>
    <message>
        <source>Memory the data engine may use for one job, e.g. 512MB. auto: half of the machine&apos;s.</source>
        <translation>数据引擎处理一个作业可用的内存，例如 512MB。auto：本机内存的一半。</translation>
    </message>
    <message>
        <source>Threads of the data engine for one job. 0: one per processor core. Fewer when there is less than 64MB for each.</source>
        <translation>数据引擎处理一个作业的线程数。0：每个处理器核心一个。若每个线程不足 64MB，则更少。</translation>
    </message>
    <message>
        <source>Jobs that run at the same time.</source>
        <translation>同时运行的作业数。</translation>
    </message>
    <message>
        <source>Folder for temporary files. Empty: the system&apos;s.</source>
        <translation>临时文件的文件夹。留空：系统的临时文件夹。</translation>
    </message>
    <message>
        <source>How often an agent may revise its plan before the step fails, in aw prepare and aw run.</source>
        <translation>在 aw prepare 和 aw run 中，步骤失败前代理可修订方案的次数。</translation>
    </message>
    <message>
        <source>The most that is fetched from one address. auto: no limit.</source>
        <translation>从一个地址获取的上限。auto：不限制。</translation>
    </message>
    <message>
        <source>Whether programs can reach the desktop over HTTP and WebSocket while its window is open.</source>
        <translation>窗口打开时，程序是否可通过 HTTP 和 WebSocket 访问桌面端。</translation>
    </message>
    <message>
        <source>Address the server listens on. Others than this machine&apos;s own need TLS and accounts.</source>
        <translation>服务器监听的地址。非本机地址需要 TLS 和账户。</translation>
    </message>
    <message>
        <source>Port the server listens on. 0: any free one.</source>
        <translation>服务器监听的端口。0：任意空闲端口。</translation>
    </message>
    <message>
        <source>What to do when the port is taken: fail, or next for the next free one.</source>
        <translation>端口被占用时的处理：fail 表示失败，next 表示使用下一个空闲端口。</translation>
    </message>
    <message>
        <source>Certificate of the server (PEM). Empty: no TLS.</source>
        <translation>服务器证书（PEM）。留空：不使用 TLS。</translation>
    </message>
    <message>
        <source>Private key of the certificate (PEM).</source>
        <translation>证书的私钥（PEM）。</translation>
    </message>
    <message>
        <source>Whether requests need an account: required, optional, or auto for required beyond this machine.</source>
        <translation>请求是否需要账户：required、optional，或 auto（本机以外需要）。</translation>
    </message>
    <message>
        <source>Who makes accounts: open for anybody, admins, or auto for open on this machine only.</source>
        <translation>谁可创建账户：open 表示任何人，admins 表示管理员，auto 表示仅本机开放。</translation>
    </message>
    <message>
        <source>Host names the server answers to besides its address, separated by commas.</source>
        <translation>除自身地址外服务器应答的主机名，用逗号分隔。</translation>
    </message>
    <message>
        <source>Web pages that may call the server, e.g. http://localhost:5173, separated by commas.</source>
        <translation>可调用服务器的网页，例如 http://localhost:5173, 用逗号分隔。</translation>
    </message>
    <message>
        <source>Largest file that may be uploaded.</source>
        <translation>允许上传的最大文件。</translation>
    </message>
    <message>
        <source>Folders whose files workflows may read by their path, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>工作流可按路径读取其文件的文件夹，用逗号分隔。留空：任意文件夹；但其他程序可以访问引擎时则一个也不行。</translation>
    </message>
    <message>
        <source>Folders workflows may write files into, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>工作流可写入文件的文件夹，用逗号分隔。留空：任意文件夹；但其他程序可以访问引擎时则一个也不行。</translation>
    </message>
    <message>
        <source>Days until completed and cancelled jobs that are not pinned are cleared away; their results stay. 0: never.</source>
        <translation>未固定的已完成和已取消作业在多少天后被清除；其结果保留。0：从不。</translation>
    </message>
    <message>
        <source>Days until failed jobs that are not pinned are cleared away. 0: never.</source>
        <translation>未固定的失败作业在多少天后被清除。0：从不。</translation>
    </message>
    <message>
        <source>Whether http:// and https:// addresses may be given as input, also by workflows.</source>
        <translation>是否可以把 http:// 和 https:// 地址作为输入，工作流中也一样。</translation>
    </message>
    <message>
        <source>Hosts workflows may fetch from, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>工作流可以从中获取数据的主机，以逗号分隔。留空：任意主机；但一旦其他程序能访问引擎，则一个也不允许。</translation>
    </message>
    <message>
        <source>Databases workflows may use, separated by commas: NAME=postgresql://user@host/database. Passwords belong into ~/.pgpass.</source>
        <translation>工作流可以使用的数据库，以逗号分隔：NAME=postgresql://user@host/database。密码应放在 ~/.pgpass 中。</translation>
    </message>
    <message>
        <source>Whether Python in workflows may run, with all the rights of whoever runs this program.</source>
        <translation>工作流中的 Python 是否可以运行；它拥有运行本程序者的全部权限。</translation>
    </message>
    <message>
        <source>Interpreter for Python in workflows. Empty: python3, where programs are looked for.</source>
        <translation>工作流中 Python 的解释器。留空：在程序搜索路径中的 python3。</translation>
    </message>
</context>
<context>
    <name>aw::ui::AccountsPanel</name>
    <message>
        <source>Look at everything</source>
        <translation>查看所有内容</translation>
    </message>
    <message>
        <source>Run and decide</source>
        <translation>运行和审批</translation>
    </message>
    <message>
        <source>Change workflows and data</source>
        <translation>更改工作流和数据</translation>
    </message>
    <message>
        <source>Administrate accounts</source>
        <translation>管理账户</translation>
    </message>
    <message>
        <source>The name has 3 to 50 letters, digits, dots, dashes or underscores.</source>
        <translation>名称由 3 至 50 个字母、数字、点、连字符或下划线组成。</translation>
    </message>
    <message>
        <source>The e-mail address looks like ada@example.org.</source>
        <translation>电子邮件地址形如 ada@example.org。</translation>
    </message>
    <message>
        <source>The password has at least 8 characters.</source>
        <translation>密码至少有 8 个字符。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no account yet. Programs on this machine need none as long as “Accounts” above is not “required”; other machines always do. The first account administrates.</source>
        <translation>还没有账户。只要上面的“账户”不是“required”，本机上的程序就不需要账户；其他机器始终需要。第一个账户是管理员。</translation>
    </message>
    <message>
        <source>A program shows a key instead of a password: Authorization: Bearer awk_…</source>
        <translation>程序出示密钥而不是密码：Authorization: Bearer awk_…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>last logged in: %1</source>
        <translation>上次登录：%1</translation>
    </message>
    <message>
        <source>has not logged in yet</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>Administrates</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>%1 过期</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>移除密钥 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The program it is for</source>
        <translation>它所用于的程序</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>The key %1. It is shown only now: keep it where it is safe.</source>
        <translation>密钥 %1。只在现在显示：请妥善保管。</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>aw::ui::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>步骤“%1”输出了 %2 行（输入 %3 行）。是否允许继续？</numerusform>
        </translation>
    </message>
    <message>
        <source>Push back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>A step and what follows it are computed anew, then you are asked again</source>
        <translation>重新计算某个步骤及其后续步骤，然后再次询问您</translation>
    </message>
    <message>
        <source>Compute anew from “%1”</source>
        <translation>从“%1”起重新计算</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>What went into the step</source>
        <translation>进入该步骤的数据</translation>
    </message>
    <message>
        <source>What the run before gave</source>
        <translation>上一次运行的输出</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
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
        <source>Save as a file</source>
        <translation>另存为文件</translation>
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
    <message>
        <source>Save as a picture</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>图片 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>按计划运行…</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>The workflow is as it was in version %1.</source>
        <translation>工作流已回到版本 %1 的样子。</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>返回工作流</translation>
    </message>
    <message>
        <source>History of the workflow</source>
        <translation>工作流的历史</translation>
    </message>
    <message>
        <source>Each saving that changes something is kept as a version. More → History says what changed, and restores one.</source>
        <translation>每次有更改的保存都会保留为一个版本。“更多 → 历史”会说明更改之处，并可恢复某个版本。</translation>
    </message>
    <message>
        <source>Workflows (*.awflow *.json)</source>
        <translation>工作流 (*.awflow *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a workflow: %2</source>
        <translation>“%1”不是工作流：%2</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>它没有步骤</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with their key, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Arrows go along the lines, Shift+arrows move, Enter goes to the form.</source>
        <translation>工作流是由步骤组成的图。双击、按对应的键或从列表拖动即可添加步骤；从右侧的输出向左侧的输入连线。不适用的内容会变暗并说明原因。

右侧表单显示所选步骤的设置。大纲按运行顺序列出相同的步骤。一切都可以撤销，保存之后也可以。

方向键沿连线移动，Shift+方向键移动步骤，Enter 转到表单。</translation>
    </message>
    <message>
        <source>Notes and frames stand behind the steps; a frame moves with what stands in it. Alt+arrows change their size.</source>
        <translation>便签和分组框位于步骤后面；框内的内容会随之移动。Alt+方向键更改大小。</translation>
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
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>添加分组框</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>加上分组框</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Double-click to add the first step.
Or drag one here from the list of steps.</source>
        <translation>双击添加第一个步骤。
也可以从步骤列表拖到此处。</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add the first step.
Or drag one here from the list of steps.</source>
        <translation>双击或按 %1 添加第一个步骤。
也可以从步骤列表拖到此处。</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChangeCards</name>
    <message>
        <source>%1: it was %2, it is %3</source>
        <translation>%1：原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Nothing differs in what the workflow does or how it is drawn.</source>
        <translation>工作流的作用和画法都没有不同。</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>工作流</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps differ.</source>
        <translation>
            <numerusform>另有 %n 个步骤不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1（此处未知）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Only how it is drawn differs: places of steps, notes, frames.</source>
        <translation>只有画法不同：步骤位置、便签、分组框。</translation>
    </message>
    <message>
        <source>It is drawn differently, too.</source>
        <translation>画法也不同。</translation>
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
    <name>aw::ui::CompareView</name>
    <message>
        <source>Steps and settings are the same.</source>
        <translation>步骤和设置相同。</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>输入行</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>输出行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Input and settings</source>
        <translation>输入和设置</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other completed run of this workflow yet. Run it again, with other data or other settings, and see here what that changes.</source>
        <translation>此工作流尚无其他已完成的运行。换用其他数据或设置再次运行后，可在此查看带来的变化。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>data that is gone</source>
        <translation>已不存在的数据</translation>
    </message>
    <message>
        <source>Both read the same bytes.</source>
        <translation>两次读取的字节相同。</translation>
    </message>
    <message>
        <source>The input is another: it was %1, it is %2.</source>
        <translation>输入不同：原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>Whether the input is the same is not known: it was %1, it is %2.</source>
        <translation>不确定输入是否相同：原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>the step itself</source>
        <translation>步骤本身</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListDelegate</name>
    <message>
        <source>v%1</source>
        <extracomment>Short for version; %1: its number</extracomment>
        <translation>v%1</translation>
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
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
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
    <message>
        <source>Only with a tag</source>
        <translation>仅显示带某标签的数据</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>所有数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No data bears a tag yet</source>
        <translation>还没有带标签的数据</translation>
    </message>
    <message>
        <source>Removed the tag %1.</source>
        <translation>已移除标签 %1。</translation>
    </message>
    <message>
        <source>Tagged with %1.</source>
        <translation>已添加标签 %1。</translation>
    </message>
    <message>
        <source>Search data or #tag</source>
        <translation>搜索数据或 #标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>数据的视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Lineage of this data</source>
        <translation>此数据的血缘</translation>
    </message>
    <message>
        <source>Add a tag to this data…</source>
        <translation>为此数据添加标签…</translation>
    </message>
    <message>
        <source>Imported %1: version %2.</source>
        <translation>已导入 %1：版本 %2。</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>有何变化？</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed. Lineage shows which run made it, from what, and what was made from it. Versions lists what came from the same file or the same step of a workflow, and what changed.</source>
        <translation>左侧列出所有已导入的数据和所有结果。选择一项即可查看其行；表格只读取当前可见的部分，因此大小不受影响。

单击列标题排序，右键单击筛选。每个名称下方的条形表示值的分布，细线表示空值所占比例。

“准备”会创建一个加载、准备并校验数据的工作流并运行它。原始数据永远不会被更改。“血缘”显示它由哪次运行产生、来自什么，以及由它产生了什么。“版本”列出来自同一文件或工作流同一步骤的数据，以及有何变化。</translation>
    </message>
    <message>
        <source>Versions of this data</source>
        <translation>此数据的版本</translation>
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
    <message>
        <source>CSV, TSV</source>
        <translation>CSV、TSV</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1 before</source>
        <translation>之前第 %1 行</translation>
    </message>
    <message>
        <source>Row %1 after</source>
        <translation>之后第 %1 行</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceView</name>
    <message>
        <source>Rows are matched by %1, as asked.</source>
        <translation>按要求以 %1 匹配行。</translation>
    </message>
    <message>
        <source>Rows are matched by %1: never empty and never twice in either table.</source>
        <translation>以 %1 匹配行：它在两个表中都不为空，也不重复。</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a changed row counts as one removed and one added.</source>
        <translation>没有列能区分各行，因此相同的行视为同一行：更改的行算作移除一行、新增一行。</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>两个表没有共同的列，因此无法匹配行。</translation>
    </message>
    <message>
        <source>“%1” came (%2)</source>
        <translation>新增“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” is gone (%2)</source>
        <translation>移除“%1”（%2）</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>原名“%1”</translation>
    </message>
    <message>
        <source>was %1, is %2 and compared as text</source>
        <translation>原为 %1，现为 %2，按文本比较</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>位置不同</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells changed</source>
        <translation>
            <numerusform>更改了 %1 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>All that differ</source>
        <translation>所有差异</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed</source>
        <translation>
            <numerusform>%1 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %1 rows are the same.</source>
        <translation>
            <numerusform>没有差异：全部 %1 行相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows the same</source>
        <translation>
            <numerusform>%1 行相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
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
    <name>aw::ui::FilesEditor</name>
    <message>
        <source>Also for the files that are there already</source>
        <translation>也处理已有的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files named like</source>
        <translation>文件名类似</translation>
    </message>
    <message>
        <source>Unchanged for, in seconds</source>
        <translation>保持不变（秒）</translation>
    </message>
    <message>
        <source>Each new or changed file starts one run, once its size has stayed the same for this long. A pattern may have * and ?; an empty one means every file.</source>
        <translation>每个新增或更改的文件，在大小保持不变达到这一时长后启动一次运行。模式可以包含 * 和 ?；留空表示所有文件。</translation>
    </message>
    <message>
        <source>Folder the files arrive in</source>
        <translation>文件到达的文件夹</translation>
    </message>
    <message>
        <source>Write the folder in full, from the root on.</source>
        <translation>请从根目录开始写出完整的文件夹路径。</translation>
    </message>
    <message>
        <source>The pattern is for names of files, without folders.</source>
        <translation>模式只用于文件名，不含文件夹。</translation>
    </message>
    <message>
        <source>When a file arrives in a folder</source>
        <translation>当文件夹中有文件到达时</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryPane</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>将历史记录保存为 CSV</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>The longest first</source>
        <translation>用时最长的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>搜索作业</translation>
    </message>
    <message>
        <source>In titles, steps and names of the data</source>
        <translation>在标题、步骤和数据名称中搜索</translation>
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
        <source>From when</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨天以来</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>保存历史记录</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs are in %2.</source>
        <translation>
            <numerusform>%1 次运行已保存到 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait for you</source>
        <translation>
            <numerusform>%n 项审批等待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryView</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>返回工作流</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>“%1”的历史</translation>
    </message>
    <message>
        <source>There are edits that are not saved yet; they are in none of these versions.</source>
        <translation>有尚未保存的更改；它们不在这些版本中。</translation>
    </message>
    <message>
        <source>Version %1, the present one</source>
        <translation>版本 %1（当前）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The version before it (%1)</source>
        <translation>前一个版本（%1）</translation>
    </message>
    <message>
        <source>The present version (%1)</source>
        <translation>当前版本（%1）</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>This is the only version there is. With each saving that changes something there will be one more; the last 200 of a workflow are kept.</source>
        <translation>这是唯一的版本。每次有更改的保存都会增加一个版本；每个工作流保留最近 200 个。</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2:</source>
        <translation>从版本 %1 到版本 %2 的更改：</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>This is what the workflow is now</source>
        <translation>这就是工作流现在的样子</translation>
    </message>
    <message>
        <source>Save what it was then once more, as a new version; nothing is lost</source>
        <translation>把当时的内容再存为新版本；不会丢失任何内容</translation>
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
    <name>aw::ui::InboxView</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您处理的内容</translation>
    </message>
    <message>
        <source>When a step asks whether its rows may go on, the question appears here with what they would change.</source>
        <translation>当某个步骤询问其行是否可以继续时，问题会连同将带来的变化显示在这里。</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开运行</translation>
    </message>
</context>
<context>
    <name>aw::ui::JobGraph</name>
    <message>
        <source>Graph of the run</source>
        <translation>运行图</translation>
    </message>
    <message>
        <source>The steps as they were in this run. A double click opens one in the builder.</source>
        <translation>此次运行中的步骤。双击可在编辑器中打开。</translation>
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
</context>
<context>
    <name>aw::ui::JobView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation>运行的视图</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
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
        <source>This job: %1</source>
        <translation>此作业：%1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Retry from here</source>
        <translation>从此处重试</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>显示步骤</translation>
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
    <name>aw::ui::LineageView</name>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>A run without a name</source>
        <translation>未命名的运行</translation>
    </message>
    <message>
        <source>cleared away</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>The run, in Monitor</source>
        <translation>在“监控”中查看该运行</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>一个工作流</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The workflow as it is now</source>
        <translation>工作流的当前状态</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>它是如何产生的</translation>
    </message>
    <message>
        <source>No run made it: it was brought in.</source>
        <translation>它不是运行的产物，而是导入的。</translation>
    </message>
    <message>
        <source>What was made from it</source>
        <translation>由它产生的内容</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>There is more; what is nearest stands here.</source>
        <translation>还有更多；此处仅显示最近的部分。</translation>
    </message>
</context>
<context>
    <name>aw::ui::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>不含细节</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>文本文件 (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>日志已保存到 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>请选择其他位置，或释放磁盘空间。</translation>
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
    <message>
        <source>Approvals that wait for you</source>
        <translation>等待您处理的审批</translation>
    </message>
    <message numerus="yes">
        <source>%n stored shortcuts cannot be used and are ignored: %1</source>
        <translation>
            <numerusform>%n 个已存储的快捷键无法使用，已忽略：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Prepare %1: %2</source>
        <extracomment>The name of a workflow; %1: a file, %2: what it becomes, such as &quot;Clean table&quot;</extracomment>
        <translation>准备 %1：%2</translation>
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
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>All runs, the newest first; search and filters look through all of the history, which can be saved as CSV. A run shows its steps with rows in and out, its graph, when each attempt ran and waited, what the agents proposed, tried and saw, the ledger, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve, reject, or push it back to an earlier step; a comment is kept with the answer.</source>
        <translation>所有运行，最新的在前；搜索和筛选覆盖全部历史记录，并可将其保存为 CSV。每次运行都会显示其步骤及输入输出行数、图、每次尝试的运行和等待时间、代理提出、尝试和观察到的内容、台账以及日志。停止会立即结束运行；已完成步骤的计算结果会保留，因此再次运行会从那里继续。

等待您的运行会询问其数据是否可以继续。请查看输入输出行数和日志，然后批准、拒绝或退回到较早的步骤；评论会与答复一起保存。</translation>
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
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n 项等待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NeedsDialog</name>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Workflow: %1, step %2</source>
        <translation>工作流：%1，步骤 %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 仍被使用</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>使用它的对象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It can be deleted once nothing here reads it any more. Choose a line to go there.</source>
        <translation>当下列对象都不再读取它时即可删除。选择一行即可前往。</translation>
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
    <message>
        <source>%1; in it %2</source>
        <translation>%1；其中有 %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ParametersForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
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
    <message numerus="yes">
        <source>%1
%2 rows</source>
        <translation>
            <numerusform>%1
%2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 条连接</numerusform>
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
    <message>
        <source>Graph of links</source>
        <translation>连接图</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>larger: more rows; drag to move, wheel to zoom</source>
        <translation>越大：行越多；拖动可移动，滚轮可缩放</translation>
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
    <name>aw::ui::PreviewPane</name>
    <message>
        <source>Rows after the selected step</source>
        <translation>所选步骤之后的行</translation>
    </message>
    <message>
        <source>Select a step to see its rows.</source>
        <translation>选择一个步骤以查看其行。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>该步骤已停用。</translation>
    </message>
    <message>
        <source>“%1” before it is not ready: %2</source>
        <translation>前面的“%1”尚未就绪：%2</translation>
    </message>
    <message>
        <source>Choose data at the top to see rows.</source>
        <translation>在上方选择数据以查看行。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows after “%1”</source>
        <translation>“%1”之后的行</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
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
    <name>aw::ui::RemarkForm</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Note on the canvas</source>
        <translation>画布上的便签</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>分组框</translation>
    </message>
    <message>
        <source>For people; runs do not look at it. Drag its lower right corner to resize it.</source>
        <translation>供人阅读；运行时不会理会。拖动右下角可调整大小。</translation>
    </message>
    <message>
        <source>Whatever stands in it moves with it. Drag its lower right corner to resize it.</source>
        <translation>框内的内容会随之移动。拖动右下角可调整大小。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
    <message>
        <source>Schedule…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>按计划运行…</translation>
    </message>
    <message>
        <source>Its steps were given with the run; there is no workflow to start again.</source>
        <translation>它的步骤是随运行给出的，没有可以再次启动的工作流。</translation>
    </message>
    <message>
        <source>Run it on a schedule, such as every day at nine</source>
        <translation>按计划运行，例如每天九点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Result: compare with another run</source>
        <translation>结果：与另一次运行比较</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided. Compare puts another run of the workflow beside it: settings, ledgers, and every row that differs.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>结果是带有来历的表。“表”显示各行。“图表”将其绘出；大表会先计数成图像，因此一百万个点也很流畅。“台账”说明每一行和每个单元格的去向。“检查”列出结果所受的规则。“轨迹”说明提出、尝试和决定了什么。“比较”将同一工作流的另一次运行并列显示：设置、台账和每一处不同的行。

被排除的行会保留：可在“导出”旁选择。

在图表中：拖动移动，滚轮或 + 和 − 缩放，0 显示全部，按住 Shift 拖动可在表中显示该部分的行。</translation>
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
    <name>aw::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunsView</name>
    <message>
        <source>Last outcomes</source>
        <translation>最近的结果</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>还没有运行过。</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleEditor</name>
    <message>
        <source>Each run reads the file that has arrived.</source>
        <translation>每次运行读取到达的文件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>运行什么</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>由什么启动</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>When files arrive</source>
        <translation>文件到达时</translation>
    </message>
    <message>
        <source>When called</source>
        <translation>被调用时</translation>
    </message>
    <message>
        <source>There is no workflow yet</source>
        <translation>还没有工作流</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>A workflow that is gone</source>
        <translation>已不存在的工作流</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Data that is gone</source>
        <translation>已不存在的数据</translation>
    </message>
    <message>
        <source>Choose the workflow that it runs.</source>
        <translation>请选择要运行的工作流。</translation>
    </message>
    <message>
        <source>Its workflow is gone; choose another one.</source>
        <translation>它的工作流已不存在，请选择另一个。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Some values of the workflow are missing or do not fit.</source>
        <translation>工作流的某些值缺失或不合适。</translation>
    </message>
    <message>
        <source>Its times cannot be read.</source>
        <translation>无法读取时间。</translation>
    </message>
    <message>
        <source>Choose the folder the files arrive in.</source>
        <translation>请选择文件到达的文件夹。</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleHead</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It runs over files that arrive: put one into its folder.</source>
        <translation>它处理到达的文件：请把文件放入它的文件夹。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListModel</name>
    <message>
        <source>A workflow that is gone</source>
        <translation>已不存在的工作流</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>上次运行：%1，%2</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchedulesPage</name>
    <message>
        <source>Nothing starts by itself yet</source>
        <translation>还没有自动启动的内容</translation>
    </message>
    <message>
        <source>A schedule runs a workflow at certain times, when files arrive in a folder, or when another program calls.</source>
        <translation>计划会在特定时间、文件到达文件夹时或其他程序调用时运行工作流。</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>最近的结果</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>A schedule starts a workflow by itself while this program or its server is open: at certain times, for each file that arrives in a folder, or when another program calls its address.

Times are chosen from a list or written as a cron expression; the next five of them stand beside it. What happens to times that pass while nothing is open is said below Missed times.

A paused schedule starts nothing by itself, and Run now works all the same. The last outcomes lead to their runs in Monitor.</source>
        <translation>只要本程序或它的服务器处于打开状态，计划就会自动启动工作流：在特定时间、每当文件到达文件夹，或其他程序调用它的地址时。

时间可以从列表中选择，也可以写成 cron 表达式；旁边显示接下来的五次。没有程序打开时错过的时间如何处理，见“错过的时间”。

暂停的计划不会自动启动，但仍可“立即运行”。最近的结果可以打开监控中的相应运行。</translation>
    </message>
    <message>
        <source>Run this schedule now</source>
        <translation>立即运行此计划</translation>
    </message>
    <message>
        <source>Resume this schedule</source>
        <translation>继续此计划</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>暂停此计划</translation>
    </message>
    <message>
        <source>Delete this schedule</source>
        <translation>删除此计划</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this schedule in the meantime.</source>
        <translation>其间有其他人更改了此计划。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
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
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Days completed jobs stay</source>
        <translation>已完成作业保留天数</translation>
    </message>
    <message>
        <source>Days failed jobs stay</source>
        <translation>失败作业保留天数</translation>
    </message>
    <message>
        <source>Folders to read from</source>
        <translation>可读取的文件夹</translation>
    </message>
    <message>
        <source>Folders to write to</source>
        <translation>可写入的文件夹</translation>
    </message>
    <message>
        <source>Files of workflows</source>
        <translation>工作流的文件</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Python in workflows</source>
        <translation>工作流中的 Python</translation>
    </message>
    <message>
        <source>Interpreter of Python</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>Hosts to fetch from</source>
        <translation>可获取的主机</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Code in workflows</source>
        <translation>工作流中的代码</translation>
    </message>
    <message>
        <source>Accounts and keys</source>
        <translation>账户和密钥</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>aw::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” (%3).</source>
        <translation>%1 已用于“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a command, %2: its keys</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ShortcutsPanel</name>
    <message>
        <source>Search by name or keys</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Built-in keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Gives every command its built-in keys.</source>
        <translation>将所有命令恢复为默认按键。</translation>
    </message>
    <message>
        <source>Arrow keys, Tab, Enter and Escape lead through everything and cannot be changed.</source>
        <translation>方向键、Tab、Enter 和 Esc 用于在各处导航，无法更改。</translation>
    </message>
    <message>
        <source>It holds now.</source>
        <translation>已生效。</translation>
    </message>
    <message>
        <source>Every command has its built-in keys.</source>
        <translation>所有命令均为默认按键。</translation>
    </message>
    <message>
        <source>Press the keys here; they hold at once. Tab leads on.</source>
        <translation>在此按下按键，立即生效。按 Tab 离开。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>选择一个命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it holds, %2: a command</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>现在没有按键。</translation>
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
        <source>Recent data</source>
        <translation>最近的数据</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
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
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late.</source>
        <translation>打开文件，或将文件拖放到窗口任意位置。其前几行会立即显示，并附有对其格式的识别结果；更正错误后即可导入。

下方是最近的数据和运行。</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Workflows for common tasks, to be changed as you like.</source>
        <translation>面向常见任务的工作流，可随意修改。</translation>
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
        <translation>继续前先询问</translation>
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
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>How often at most, when what went wrong may pass by itself.</source>
        <translation>当错误可能自行消失时，最多尝试的次数。</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>After it the step is stopped and has failed; empty: no limit.</source>
        <translation>超时后步骤会被停止并视为失败；留空：无限制。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Reuse what was computed before</source>
        <translation>重用之前的计算结果</translation>
    </message>
    <message>
        <source>When neither the settings nor what it reads have changed.</source>
        <translation>当设置和读取的内容都未改变时。</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Gives %1</source>
        <translation>得出 %1</translation>
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
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 行/秒</numerusform>
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
    <name>aw::ui::TagBar</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Show all data with the tag %1</source>
        <translation>显示带标签 %1 的所有数据</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
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
    <name>aw::ui::TimeLine</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
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
        <source>Reused</source>
        <translation>已复用</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>aw::ui::TimesEditor</name>
    <message>
        <source>Every few minutes</source>
        <translation>每隔几分钟</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>按 cron 表达式</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 表达式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>错过的时间</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>两次运行间隔的分钟数</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>小时中的分钟</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>at minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The next five times</source>
        <translation>接下来的五次</translation>
    </message>
    <message>
        <source>These are the times of this machine, in %1.</source>
        <translation>这些是本机的时间（%1）。</translation>
    </message>
    <message>
        <source>Months that have no day %1 are left out.</source>
        <translation>没有 %1 日的月份会被跳过。</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <name>aw::ui::VersionsView</name>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>a run without a name</source>
        <translation>未命名的运行</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>运行“%1”</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1，无变化</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>The same bytes as the version before it that is still there</source>
        <translation>与仍然存在的前一个版本字节相同</translation>
    </message>
    <message>
        <source>This is the only version</source>
        <translation>这是唯一的版本</translation>
    </message>
    <message>
        <source>Import the same file again, or run the same workflow again: what comes of it stands here beside this one, and what changed can be seen.</source>
        <translation>再次导入同一文件，或再次运行同一工作流：得到的数据会与此版本一起列在这里，并可查看有何变化。</translation>
    </message>
    <message>
        <source>There are more; the newest stand here.</source>
        <translation>还有更多；此处仅显示最新的版本。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>打开版本 %1</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>与版本 %1 比较</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>没有更早的版本</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>从版本 %1 到版本 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>aw::ui::WebhookPanel</name>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>调用示例</translation>
    </message>
    <message>
        <source>It is shown only now: keep it where it is safe.</source>
        <translation>只在此时显示：请妥善保存。</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. A new one makes the old one worthless.</source>
        <translation>它只显示过一次，无法再次显示。新令牌会使旧令牌失效。</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The address and the token for it are made when the schedule is kept.</source>
        <translation>其他程序通过 HTTP 调用来启动。保存计划时会生成地址和令牌。</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The server is off at the moment: it is switched on in the settings, and may then have another address.</source>
        <translation>其他程序通过 HTTP 调用来启动。服务器目前已关闭：可在设置中打开，届时地址可能不同。</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP to this address.</source>
        <translation>其他程序通过 HTTP 调用此地址来启动。</translation>
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
        <source>Run</source>
        <translation>运行</translation>
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
    <message numerus="yes">
        <source>Done: %1 rows.</source>
        <translation>
            <numerusform>完成：%1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Save the workflow as a picture…</source>
        <translation>将工作流另存为图片…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>按计划运行…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the workflow…</source>
        <translation>打印工作流…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
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
