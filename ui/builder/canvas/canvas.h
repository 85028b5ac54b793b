// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas as a whole: the view, what floats above it, and the verbs that keys, menus and commands share.
#pragma once

#include "ui/builder/canvas/builder_view.h"
#include "ui/builder/search_popup.h"
#include "ui/widgets/page.h"
#include "ui/widgets/shortcuts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;

namespace aw::ui
{

class Minimap;

class Canvas : public QWidget
{
    Q_OBJECT

public:
    Canvas(const Theme &theme, const Shortcuts &keys, WorkflowDocument &document, QWidget *parent = nullptr);
    ~Canvas() override;

    BuilderScene &scene() { return *m_scene; }
    BuilderView &view() { return *m_view; }
    SearchPopup &popup() { return *m_popup; }
    QString message() const; // what is being said at the moment

    void searchToAdd();             // beside what is selected
    void searchToAddAt(QPointF at); // in the scene
    void searchToInsert(const commands::InputPlace &edge);
    void searchToConnect();            // from what is selected
    void addType(const QString &type); // beside what is selected
    void addNote();                    // beside what is selected
    void addFrame();                   // around what is selected
    void removeSelected();
    void copySelected();
    void cutSelected();
    void paste();
    void duplicateSelected();
    void selectAll();
    void switchSelected(); // off, or on again
    // What can be done with what is selected, for menus and the palette.
    QList<Command> commands();
    void say(const core::Error &why);

Q_SIGNALS:
    void selectionChanged(const QStringList &ids);
    void formWanted();   // the keyboard goes to what is selected
    void renameWanted(); // likewise, to its name
    void runWanted(const aw::core::RunRange &range);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // What is to happen with what is chosen in the popup.
    struct Wish {
        enum class Kind : quint8 { Add, Insert, LooseEnd, Connect };
        Kind kind = Kind::Add;
        QPointF at;
        QStringList inputs; // references
        commands::InputPlace edge{};
        LooseEnd end{};
    };
    void ask(const Wish &wish, const QString &question, const QList<Choice> &choices);
    QList<Choice> typeChoices(bool wantsInput, bool wantsSource) const;
    void fulfil(const QString &key);
    void onLooseEnd(const LooseEnd &end, QPointF at);
    void onTypeDropped(const QString &type, QPointF at, const commands::InputPlace &edge);
    void onKey(QKeyEvent *event);
    void nudge(QPointF by);
    void resizeSelected(QPointF by);
    void showMenu(QPoint global, QPointF at);
    Wish besideSelection() const;
    QPointF freePlace(QPointF wanted) const;
    QPointF pastePlace();
    void added(const core::Result<QString> &id);
    void place();

    const Theme &m_theme;
    const Shortcuts &m_keys;
    WorkflowDocument &m_document;
    BuilderScene *m_scene;
    BuilderView *m_view;
    SearchPopup *m_popup;
    Minimap *m_minimap;
    QLabel *m_message;
    QLabel *m_hint;
    QTimer m_quiet; // until the message goes
    Wish m_wish;
    QPointF m_lastPaste;
    int m_pastes = 0;
};

} // namespace aw::ui
