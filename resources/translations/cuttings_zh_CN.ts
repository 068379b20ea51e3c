<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>您是不是要找“{words}”？</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>已选 {selected}/{count}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>没有文章符合这个查询。请减少词语，或使用 *，例如 polit*。</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>按名单搜索</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>每行一个名字或查询。需要连在一起的词请加引号。</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>名字，每行一个</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>爱达·洛芙莱斯
“港务局”
合同* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>查询</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>每一行出现在多少篇文章中</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>另存为 CSV…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>保存表格</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>正在导入。请等待完成，或先取消导入。</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>此文件夹中没有档案库。</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>为新档案库选择一个空文件夹</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>选择档案库所在的文件夹</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>备份 (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>备份档案库</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>备份完成：{size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>备份 (*.cuttings);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>为备份内容选择一个空文件夹</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>选择另一个档案库的文件夹</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>正在收入另一个档案库…</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>正在读取每一份原件。您可以继续工作。</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词数</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>档案库统计</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>清空回收站？</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>回收站中的文章及其原件将被删除。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>检查报告</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>有内容丢失的文章：</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>有内容丢失的文章</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word}：按 Delete 移去</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>移去“{word}”</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>黄色高亮</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>绿色高亮</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>蓝色高亮</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>粉色高亮</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>命令名称</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>匹配的命令</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>没有匹配的命令。</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>有何变化</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>绿色带下划线的文字是新增的，红色带删除线的是删去的。</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>只看有变化的段落</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>两个版本的正文及其变化</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>正文相同。</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>只能高亮文章自身的文字。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>写笔记…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>在本文中查找</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>为全文写笔记…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>文章详情</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>重新读取为…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>文件中没有</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>其他媒体的同一报道</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>相关文章</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>比较正文…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>文件形式</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>文件夹中已有的文件绝不会被覆盖。</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>导出到此文件夹</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制网址</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>在浏览器中打开（将联网）</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>更正{field}</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>恢复提取的值</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation>；其他来源不同</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>文章需要标题。</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>日期请写成 2021、2021-10 或 2021-10-05。</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>网址以 https:// 或 http:// 开头</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>来自{source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>在本文中查找</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>第 {current} 处，共 {total} 处</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>导入已保存的网页</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>导入存有网页的文件夹</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>剪贴板上没有可收录的内容。请先复制文件或文字。</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>程序启动以来没有导入任何内容。</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>正在导入，要退出吗？</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>已收录的内容会保留，其余文件保持原样、留在原处。</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>原件也会一并删除。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>高亮和笔记</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>只显示含有这些字词的</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>这里还没有高亮</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>在文章中选中文字，然后选择颜色或写笔记。此列表显示搜索到的文章中的高亮和笔记。</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>取消导入</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>取消：已收录的会保留</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>正在查找已保存的网页…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>正在导入：已完成 {done}</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>正在导入：{done} / {total} 个文件</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>继续导入</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>暂停导入</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>处理完这个文件后停止…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>导入报告</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>报告各部分</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>全部重试</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>随附的组件</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>许可证文本</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>放大的图片；按任意键关闭</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>列表顺序</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>章节正文</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>写笔记…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>笔记和高亮</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>在文章中选中文字，即可高亮或写笔记。</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>正文中已没有这些文字。</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>正在打开保存时的页面…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>无法读取原始页面。</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>此版本的 Cuttings 不含浏览器引擎。页面由较简单的引擎绘制，外观会与当初不同；但文字和图片都在。</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>没有任何数据离开本机。该页面曾请求：</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>没有拦截任何内容。</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… 还有 {count} 项</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>此页面上没有遮挡正文的内容：没有可隐藏的元素。</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>红色 ✕ 隐藏页面的这一部分，绿色 ↺ 重新显示。保存的文件不会改变。</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>这些页面是图片。请在阅读版中查找文字。</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>显示报告</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
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
            <source>Stop drawing this page</source>
            <translation>停止绘制此页</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>第 {number} 页未绘制。</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>正在绘制第 {number} 页…</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>无法绘制此页。其文字在阅读版中。</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>共 {count} 页</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>PDF 第 {number} 页，共 {count} 页</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>原始页面</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>首选项各页</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>没有文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>阅读版</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>只看文章</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>原始页面</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>保存时的页面 (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>此页面被阻止加载的内容</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>隐藏元素</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>隐藏遮挡页面的元素；保存的文件不变</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>字体、字号、宽度和纸色</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>笔记和高亮</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>在本文中查找</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>打印或另存为 PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>为全文写笔记…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>请先在文章中选中文字：用鼠标，或按住 Shift 和方向键。</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>只接受勾选的内容。您自己的更正仍然有效。</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>已重新读取的文章</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>与以前不同的结果</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>目前保存的</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>现在找到的</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>不会有任何变化</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>此版本在这些原件中找到的内容与以前相同。</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>搜索档案库</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>搜索词语、“短语”、tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>取消保存此搜索</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>请先输入搜索内容，再保存。</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>搜索名称</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>笔记…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>馆藏、标签和媒体</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>只看这些</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>排除这些</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空废纸篓…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>无颜色</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>删除标签</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>衬线</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>无衬线</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>与窗口一致</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>白纸</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>行高</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>所选文章的标签</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新标签</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>输入标签后按 Enter；用 / 表示下级标签</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>Enter 添加，Backspace 移去最后一个，Escape 关闭。Ctrl+Z 撤销。</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>每月文章数</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>收录已保存的网页（也可以拖放到窗口任意处）</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>把已保存的网页拖放到这里</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>在浏览器中保存文章 (Ctrl+S)，再把文件或整个文件夹拖放到窗口任意处。Cuttings 会永久保存，并能找到其中的每一个词。</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>导入文件夹…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>用示例文章试试</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>阅读手册</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>标签：{tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>选择一篇文章，在这里阅读。</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>J 和 K 在列表中移动，回车键进入正文。</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>备份已恢复，共 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>已从另一个档案库收入 %n 篇文章</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>文章(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>档案库(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>导入文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>粘贴到档案库(&amp;P)</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>上次导入报告(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>导出所选文章(&amp;E)…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>打印(&amp;R)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>另存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>首选项(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>选择全部文章(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>复制标题(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>打开阅读(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>下一篇文章(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>上一篇文章(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>星标(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>标签(&amp;T)…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>标为已读或未读(&amp;R)</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>显示保存时的页面(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>高亮选中的文字(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>写笔记(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详情(&amp;D)</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>用此版本重新读取(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>移到回收站(&amp;M)</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>从回收站恢复(&amp;F)</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>永久删除(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>搜索档案库(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>在本文中查找(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>本文中的下一处匹配(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>本文中的上一处匹配(&amp;P)</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>保存此搜索(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>清除搜索(&amp;C)</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>按名单搜索(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>高亮和笔记(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>侧边栏(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>时间轴(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>紧凑列表(&amp;C)</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>按相关度排序(&amp;R)</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>按发布日期排序(&amp;P)</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>按收录日期排序(&amp;A)</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>按媒体排序(&amp;U)</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>跟随系统颜色(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>放大文字(&amp;X)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>标准文字大小(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>新建档案库(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>打开档案库(&amp;O)…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>显示所在位置(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>备份为一个文件(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>恢复备份(&amp;R)…</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>收入另一个档案库(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>检查每份原件(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>统计(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>清空回收站(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>查找命令(&amp;F)…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>Cuttings 保护什么，不保护什么(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>许可证(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>关于 Cuttings(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>新增 %n 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>删去 %n 个词</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>搜索过</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>不含：{what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>您的标签</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>媒体或其网址</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>作者署名</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>此前发布，如 2024 或 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>此后发布，如 2024 或 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>在该日、该月或该年发布</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>当时从网上保存</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>当时收录</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>仅标题</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>仅正文</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>在您的笔记和高亮中</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>语言，如 de 或 ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>媒体自己的栏目</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>网址的一部分</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>长度，如 &gt;500 或 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>有图片</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>有高亮</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>有多个版本</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>尚未打开</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>没有标签</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>另一来源的保存时间</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>收入本档案库的时间</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>收录时间</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>保存自</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>网址不一致</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>页面标明的网站与保存来源的网站不同。</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>%n 个部分，{size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>保存工具</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>按收到时的文件计算</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>一并保存</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>无其他内容</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… 还有 {count} 项</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>来自{source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>档案库收录的是副本。您的文件原样留在原处。</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>将所选内容保存为文章</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>文字和图片连同出处一起收入档案库。</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>收录 %n 个文件或文件夹</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>已将 %n 篇文章导出到 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON，含全部信息</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>表格 (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>参考文献 (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>参考文献 (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>参考文献 (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>原件，与收到时一致</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>导出 %n 篇文章</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>已保存为 {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>有图片</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>有高亮</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>有多个版本</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>section</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>has</source>
            <translation>含有</translation>
        </message>
        <message>
            <source>is</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} 起</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>截至 {day}</translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <source>January</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>1月</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>2月</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>3月</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>5月</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>6月</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>7月</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>8月</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>9月</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>10月</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>11月</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>12月</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most}和{last}</translation>
        </message>
        <message>
            <source>1,234.5</source>
            <translation>1,234.5</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation>
                <numerusform>%n 处高亮和笔记</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>zh_CN</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>入门</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>保存网页</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>阅读与笔记</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>文件与备份</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>保护范围</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>关于 Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>在此新建档案库</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>选择另一个档案库…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>选择档案库的文件夹</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>已收录 %n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n 篇先前已收录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n 个未收录</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>Windows 程序</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>Office 文档</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>旧式 Office 文档</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>二进制数据</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>只有空白</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>互联网快捷方式</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>桌面链接</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>网址文件</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>不含网页的 ZIP</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>加密的 ZIP</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>文件是空的。请重新保存网页。</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>文件太大，不像是一篇文章。</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>没有读取此文件的权限。请修改权限后重试。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>文件已不在原处。</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>无法从磁盘读取此文件。</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>这不是文件，而是设备或管道。</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>这是指向别处的链接。请拖放文件本身。</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>文件仍在写入。请等写完后重试。</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>这不是已保存的网页。</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>此文件夹中没有已保存的网页。</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>此文件只有网址，没有页面。请在浏览器中打开并保存网页。</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>这是书签列表，不是已保存的网页。</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>文件有密码保护。请另存为无密码的文件。</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>文件已损坏或不完整。请重新保存网页。</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>此文件中没有文字。</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>文件解压后大得离谱，未作处理。</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>读取页面耗时过长，未作处理。</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>无法安全读取此页面，未作处理。</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>磁盘已满。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>内存不足，无法读取此文件。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>尚未轮到就已取消。</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>此页面似乎只有文章的开头。</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>页面显示付费墙；文章可能不完整。</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>页面显示的是同意提示，而不是文章。</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>这看起来是错误页面。</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>这看起来是首页或列表，不是单篇文章。</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>这看起来是图集。</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>此页面以视频为主，而保存的网页不含视频。</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>页面在文字加载之前就被保存了。</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>没有找到文章；保留了整页文字。</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>正文可能多收或少收了页面内容。</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>有些图片或其他部分没有随页面保存。</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>页面结构异常；已将全部文字编入索引。</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>页面没有说明文字编码。如果显示不正常，请重新读取。</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>页面标出了两个不同网站的网址。</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>文件中含有某人在页面上输入的文字。</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>标题取自第一句话。</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>页面标明的发布日期在未来。</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>为了安全，页面的部分内容没有放入阅读版。</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>已为 %n 篇文章加上标签“{name}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>已从 %n 篇文章移去标签“{name}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>已将“{old}”重命名为“{new}”</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>“{old}”已并入“{new}”</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>已删除标签“{name}”</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>已为 %n 篇文章加星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>已取消 %n 篇文章的星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>已将 %n 篇文章标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>已将 %n 篇文章标为未读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>已将 %n 篇文章移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>已恢复 %n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>已永久删除 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field}已恢复为提取的值</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>{field}已更正</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>已按 {encoding} 重新读取</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>已重新读取 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>笔记已删除</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>高亮已删除</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>已保存搜索“{name}”</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>已删除搜索“{name}”</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>头图</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>通讯社</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>网页及其文件夹</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>选取内容</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>保存页面的程序</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>保存时系统的记录</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>手动设定</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>页面供搜索引擎使用的数据 (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>页面供分享使用的数据 (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>页面的 meta 标记</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>页面的微数据</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>页面中的日期</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>标题下方的一行</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>页面主标题</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>页面标题 (title)</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>正文本身</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>第一句话</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>文件自身的时间</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>页面的规范链接</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>页面上印出的日期</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>根据整页推测</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>页面自身的说明</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>页面中的链接</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>页面指向自身的链接</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>剪藏工具写在文件开头的说明</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>文件开头几行</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>文章的第一张图片</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>互联网档案馆 (Wayback Machine)</translation>
        </message>
        <message>
            <source>archive.today</source>
            <translation>archive.today</translation>
        </message>
        <message>
            <source>the browser it was dragged from</source>
            <translation>拖出内容的浏览器</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>拖放时的记录</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>粘贴时的记录</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>PDF 自带的信息</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>书籍自带的信息</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>文件开头的标记</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>第一行</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>根据字符推测</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field}：新增“{after}”</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field}：“{before}”已消失</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field}：“{before}”改为“{after}”</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>新增或改动 %n 段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>删去或改动 %n 段</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>目录已损坏，且没有副本。</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>目录已损坏；已换用 {day} 的副本，含 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>此后添加的标签、笔记和更正已丢失。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>已从原件恢复 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>目录已损坏且磁盘不可写入：显示的是 {day} 的副本，共 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>已检查 %n 个原件，全部与原样一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>档案库中有内容已不是原样。请恢复备份。</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>已读取 %n 个原件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>目录中有 %n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>%n 个原件已损坏</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>缺少 %n 个原件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>%n 个多余项，无害</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>目录有 %n 处问题</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>索引已损坏或缺失，将自动重建。</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>索引落后于目录，将自动跟上。</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>索引与目录一致。</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>档案库位于网络驱动器上：同一时间只应由一台电脑打开。</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>档案库位于 U 盘或存储卡上：拔出前请先弹出。</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>档案库位于 {service} 文件夹中：在别处打开之前，请先关闭这里的 Cuttings。</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>两台电脑同时写入：“{name}”是另一台的目录。请在“档案库”菜单中合并。</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>“{text}”不是字段；已作为词语搜索。</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>“{text}”不是日期。请写 2021、2021-10、2021-10-05 或 2weeks。</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>“{text}”不是数字。</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>“{text}”不能这样搜索。</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>缺少引号；其余部分已作为短语。</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>缺少括号。</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>只有排除条件：显示其余全部。</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>查询太长，已被截断。</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>无法理解“{text}”。</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>全文索引不是在这台电脑上建立的；在这里搜索不到任何内容。</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>正在重建全文索引。完成之前，搜索能找到的内容很少。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>磁盘已满。请腾出空间；目前已收录的内容都安全。</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>无法写入此档案库。它以只读方式打开。</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>另一个程序正在使用此档案库。</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>无法访问档案库文件夹。磁盘接好了吗？</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>档案库所在磁盘响应异常。</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>此档案库由更新版本的 Cuttings 创建。请更新程序。</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>此文件夹中有其他文件。请选择空文件夹。</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>档案库已损坏。请进行检查，或恢复备份。</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>这篇文章已不在档案库中。</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>无法安全读取此页面。</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>内存不足，无法完成。</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>系统拒绝：{reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>Cuttings 内部出错。详情已写入崩溃日志。</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>导入与备份</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
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
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>衬线</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>青色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>石墨色</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>无衬线</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>与窗口一致</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>白纸</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>棕褐色</translation>
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation>
                <numerusform>永久删除 %n 篇文章？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>已拦截 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>已拦截 %n 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>发布于 {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>更新于 {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>保存于 {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>收录于 {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>阅读约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>文：{names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation>和</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>打印机没有响应。</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>第 {number} 页，共 {count} 页</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>%n 篇文章会有变化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n 篇不变</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>%n 篇无法重新读取</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>未收录 (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>已收录，值得一看 (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>先前已收录 (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>已收录（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation>（在回收站中）</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>未收录的文件</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>值得注意</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>有提醒的文章</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>馆藏中为</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>先前已收录的文件</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>已收录的文章</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>重试 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>窗口颜色</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>强调色</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>窗口语言（下次启动时生效）</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>列表行距</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>窗口文字大小，百分比</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>阅读窗格字体</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>阅读文字大小，像素</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>行宽，字符数</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>行高，字号的百分比</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>阅读窗格纸色</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>打开文章时标为已读</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>收录保存到此文件夹的网页</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>每天复制一次目录</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>最近收录</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>最相关优先</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>按发布日期</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>按收录日期</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>按媒体</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>还没有文章</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>全部已读</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>还没有星标</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>每篇文章都有标签</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>把已保存的网页拖放到窗口任意处。</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>尚未打开的文章列在这里。</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>在文章上按 S，即可放在这里备用。</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>在文章上按 T，即可添加标签。</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>最近几天收录的文章列在这里。</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>移去的文章放在这里，直到您永久删除。</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>馆藏</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>最近收录</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>已保存的搜索</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>只看这些</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>排除这些</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>已有标签</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>%n 篇文章的标签</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>青绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation>没有注明日期的文章</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>{first} 至 {last}，最多为 {most}：{count} 篇</translation>
        </message>
    </context>
</TS>
