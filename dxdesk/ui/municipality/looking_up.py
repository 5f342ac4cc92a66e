"""Looking things up: a question by its words, and what a word means."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dxdesk import shelf
from dxdesk.ui.parts import ActionBar
from dxdesk.ui.theme import current
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ask.glossary import Term
    from dxdesk.ui.municipality.answer_editor import Keys
    from dxdesk.ui.municipality.asking import Asking
    from dxdesk.ui.municipality.desk import MunicipalityDesk
    from dxdesk.ui.municipality.question_record import Page
    from dxdesk.ui.municipality.question_search import QuestionSearch
    from dxdesk.ui.municipality.word_list import WordList, WordsFound
    from dxdesk.ui.parts.marks import Mark

LARGE_TEXT = 125  # percent; above it the status line has room for fewer keys


class LookingUp(QObject):
    """Opens the list of questions and the list of words, and marks words on a question's page.

    The glossary is read when the first page needs it, after that page has been painted.
    """

    def __init__(self, desk: MunicipalityDesk, asking: Asking) -> None:
        super().__init__(desk)
        self._desk, self._asking = desk, asking
        self._came_from: Callable[[], None] = asking.open_home

    @cached_property
    def search_bar(self) -> ActionBar:
        """Under the list of questions."""
        bar = ActionBar(tr("Open the question"))
        bar.set_back(True)
        bar.back.connect(self.close)
        bar.forward.connect(self.search.choose)
        return bar

    @cached_property
    def words_bar(self) -> ActionBar:
        """Under the list of words."""
        bar = ActionBar()
        bar.set_primary(tr("Close the list"), None)
        bar.forward.connect(self.close)
        return bar

    @cached_property
    def search(self) -> QuestionSearch:
        """The list of all questions, made when it is first asked for."""
        from dxdesk.ui.municipality.question_search import QuestionSearch

        screen = QuestionSearch()
        screen.chosen.connect(lambda question: self._asking.open_question(question, "find"))
        screen.looked_for.connect(self._show_found)
        return screen

    @cached_property
    def beside(self) -> WordsFound:
        """Beside the questions found: words."""
        from dxdesk.ui.municipality.word_list import WordsFound

        panel = WordsFound()
        panel.every.clicked.connect(lambda: self.open_words(self.search.field.text()))
        return panel

    @cached_property
    def words(self) -> WordList:
        """The list of all words, made when it is first asked for."""
        from dxdesk.ui.municipality.word_list import WordList

        return WordList()

    # questions

    def find(self) -> None:
        """All questions of the bank, to be found by their words or by how they stand."""
        self.search.forget()
        self.find_again()

    def find_again(self) -> None:
        """The list as it was left, with the answers of now."""
        from dxdesk.ui.municipality.question_search import entries_of

        self._asking.keep_page()
        self.search.show_entries(entries_of(self._desk.interview, self._desk.town))
        self._show_search()

    def _show_search(self) -> None:
        self._desk.frame.set_screen(self.search, self.beside, self.search_bar)
        self._desk.show_keys(self.search.keys())
        self.search.start()

    def _show_found(self, text: str) -> None:
        from dxdesk.ui.municipality.word_list import terms_like

        self.beside.show_found(terms_like(self._terms(), text), text)

    # words

    def open_words(self, text: str = "") -> None:
        """All words that have an explanation; `text` is looked for at once."""
        self._asking.keep_page()
        if self._shows("search"):
            self._came_from = self._show_search
        elif not self._shows("words"):
            self._came_from = self._asking.return_to_page
        self.words.show_terms(self._terms(), text)
        self._desk.frame.set_screen(self.words, None, self.words_bar)
        self._desk.show_keys([("↑↓", tr("move")), ("Esc", tr("back"))])
        self.words.take_focus()

    def close(self) -> None:
        """Back to where one was."""
        (self._came_from if self._shows("words") else self._asking.return_to_page)()

    @property
    def is_open(self) -> bool:
        """Whether one of the two lists is on the screen."""
        return self._shows("search") or self._shows("words")

    def _shows(self, name: str) -> bool:
        screen: QWidget | None = self.__dict__.get(name)
        return screen is not None and self._desk.frame.shown_screen() is screen

    # the page of a question

    def explain_page(self) -> None:
        """Put the folds beside the question shown, and mark its words that are explained."""
        question = self._asking.question
        if question.page is not None and not question.is_asking_whom:
            from dxdesk.ask.explaining import explained

            beside = explained(question.page.question, shelf.glossary(), self._desk.town.form)
            self._asking.help.show_page(question.page, beside, self._marks_in)
            question.mark_words(self._marks_in)

    def keys(self, page: Page) -> Keys:
        """The keys of the help; where a grid or large text leaves no room, the first alone."""
        roomy = current().text_percent <= LARGE_TEXT and not page.question.rows
        stays = [("Ctrl+K", tr("It stays as it is"))] if self._desk.is_asked() else []
        return [*stays, ("F1", tr("help")), *([("Shift+F1", tr("words"))] if roomy else [])]

    def open_help(self) -> None:
        """F1: what stands beside the screen (a wide page gets it then), else all words."""
        frame, asking = self._desk.frame, self._asking
        if asking.is_open and asking.question.is_wide:
            asking.question.make_room()
            frame.set_screen(asking.question, asking.help, asking.bar)
        if frame.has_help and frame.shown_screen() is not asking.home:
            frame.show_help()
        else:
            self.open_words()

    def open_term(self, name: str) -> None:
        """A marked word was clicked: its explanation beside the question."""
        asking = self._asking
        if asking.question.is_wide:
            self.open_help()
        asking.help.open_term(name)

    def open_terms(self) -> None:
        """The words of the question on the screen by the keyboard; all words anywhere else."""
        asking = self._asking
        if not asking.is_open:
            self.open_words()
        elif not asking.question.is_asking_whom:
            if asking.question.is_wide:
                self.open_help()
            if not asking.help.open_words():
                self.open_words()

    def _terms(self) -> tuple[Term, ...]:
        from dxdesk.ask.explaining import worded

        return worded(shelf.glossary().terms, self._desk.town.form)

    def _marks_in(self, text: str) -> tuple[Mark, ...]:
        from dxdesk.ui.parts.marks import Mark

        found = shelf.glossary().mentions(text)
        from dxdesk.ask.explaining import worded

        terms = worded((each.term for each in found), self._desk.town.form)
        return tuple(
            Mark(each.start, each.end, term.term, term.says)
            for each, term in zip(found, terms, strict=True)
        )
