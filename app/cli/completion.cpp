// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw completion: completion scripts for shells, made from the tree of commands itself.
#include "app/cli/verb.h"

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct Entry {
    QString path; // "aw jobs list"
    QStringList words;
    QStringList helps; // of the words, in order
};

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

void collect(CLI::App &app, const QString &path, const QStringList &inherited, const QStringList &inheritedHelps,
             QList<Entry> &entries)
{
    Entry entry{path, {}, {}};
    for (const CLI::App *child : app.get_subcommands([](CLI::App *) { return true; })) {
        entry.words.append(QString::fromStdString(child->get_name()));
        entry.helps.append(QString::fromStdString(child->get_description()));
    }
    QStringList flags = inherited;
    QStringList flagHelps = inheritedHelps;
    for (const CLI::Option *option : app.get_options([](CLI::Option *) { return true; })) {
        for (const std::string &name : option->get_lnames()) {
            const QString flag = u"--"_s + QString::fromStdString(name);
            if (flags.contains(flag))
                continue;
            flags.append(flag);
            flagHelps.append(QString::fromStdString(option->get_description()));
        }
    }
    entry.words += flags;
    entry.helps += flagHelps;
    entries.append(entry);
    for (CLI::App *child : app.get_subcommands([](CLI::App *) { return true; }))
        collect(*child, path + u' ' + QString::fromStdString(child->get_name()), flags, flagHelps, entries);
}

// bash: the longest path of verbs typed so far picks the words; files are completed too.
QString bashScript(const QList<Entry> &entries)
{
    QString script = u"# bash completion for aw; source it, or put it into bash-completion's folder\n_aw()\n{\n"
                     u"    local cur=${COMP_WORDS[COMP_CWORD]} path=aw word\n"
                     u"    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case \"$path $word\" in\n"_s;
    for (const Entry &entry : entries)
        if (entry.path != "aw"_L1)
            script += u"        %1) path=%1 ;;\n"_s.arg(singleQuoted(entry.path));
    script += u"        esac\n    done\n    local words\n    case \"$path\" in\n"_s;
    for (const Entry &entry : entries)
        script += u"    %1) words=%2 ;;\n"_s.arg(singleQuoted(entry.path), singleQuoted(entry.words.join(u' ')));
    script +=
        u"    esac\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
        u"    if [[ $cur != -* ]]; then\n        local file\n"
        u"        while IFS= read -r file; do COMPREPLY+=(\"$file\"); done < <(compgen -f -- \"$cur\")\n    fi\n}\n"
        u"complete -o filenames -F _aw aw\n"_s;
    return script;
}

QString zshScript(const QList<Entry> &entries)
{
    QString script =
        u"#compdef aw\n_aw() {\n    local cmd=aw word\n    for word in ${words[2,CURRENT-1]}; do\n        case \"$cmd $word\" in\n"_s;
    for (const Entry &entry : entries)
        if (entry.path != "aw"_L1)
            script += u"        %1) cmd=%1 ;;\n"_s.arg(singleQuoted(entry.path));
    script += u"        esac\n    done\n    local -a choices\n    case \"$cmd\" in\n"_s;
    for (const Entry &entry : entries) {
        script += u"    %1) choices=("_s.arg(singleQuoted(entry.path));
        for (qsizetype i = 0; i < entry.words.size(); ++i)
            script += u' ' + singleQuoted(entry.words[i] + u':' + QString(entry.helps[i]).replace(u':', u"\\:"_s));
        script += u" ) ;;\n"_s;
    }
    script += u"    esac\n    _describe -t commands 'aw' choices\n    _files\n}\ncompdef _aw aw\n"_s;
    return script;
}

QString fishScript(const QList<Entry> &entries)
{
    QString script = u"# fish completion for aw\n"_s;
    for (const Entry &entry : entries) {
        const QStringList verbs = entry.path.split(u' ').sliced(1);
        QString condition =
            verbs.isEmpty() ? u"__fish_use_subcommand"_s : u"__fish_seen_subcommand_from "_s + verbs.last();
        for (qsizetype i = 0; i < entry.words.size(); ++i) {
            const QString &word = entry.words[i];
            const QString what = word.startsWith("--"_L1) ? u"-l "_s + word.sliced(2) : u"-a "_s + word;
            script +=
                u"complete -c aw -n %1 %2 -d %3\n"_s.arg(singleQuoted(condition), what, singleQuoted(entry.helps[i]));
        }
    }
    return script;
}

int complete(CLI::App &root, const std::string &shell, Console &console)
{
    QList<Entry> entries;
    collect(root, u"aw"_s, {}, {}, entries);
    if (shell == "bash")
        console.raw(bashScript(entries).toUtf8());
    else if (shell == "zsh")
        console.raw(zshScript(entries).toUtf8());
    else
        console.raw(fishScript(entries).toUtf8());
    return 0;
}

} // namespace

void addCompletion(CLI::App &root, Action &chosen)
{
    CLI::App *completion = root.add_subcommand("completion", "Print a completion script for your shell");
    completion->footer("  source <(aw completion bash)");
    auto shell = std::make_shared<std::string>();
    completion->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback([shell, &root, &chosen] {
        chosen = [shell, &root](Invocation &invocation) { return complete(root, *shell, invocation.console); };
    });
}

} // namespace aw::cli
