import pytest

from archive import errors
from archive.model import Accessioned, ArticleId, Concern, Container, Duplicate, Refusal, Refused
from search.query import Misread
from ui import phrases
from ui.operations.importing import ImportReport


@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_is_a_sentence(reason):
    said = phrases.refusal(Refused(path="x", reason=reason, detail="12 bytes"))
    assert said.endswith("(12 bytes)")
    assert said[0].isupper()
    assert "." in said


@pytest.mark.parametrize("concern", Concern)
def test_every_concern_is_a_sentence(concern):
    assert phrases.concern(concern).endswith(".")


@pytest.mark.parametrize("container", Container)
def test_every_container_has_a_name(container):
    assert phrases.container_name(container)


@pytest.mark.parametrize(
    "fault",
    [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.CuttingsError)],
)
def test_every_error_is_a_sentence_without_its_python_name(fault):
    raised = fault(Refusal.DAMAGED) if fault in {errors.RefusedError, errors.WorkerDiedError} else fault("detail")
    said = phrases.error(raised)
    assert "Error" not in said
    assert said.strip()


def test_a_fault_of_ours_never_shows_its_message():
    assert "secret" not in phrases.error(ValueError("secret"))


def test_an_import_is_summed_up_in_one_line():
    new = Accessioned(path="a", id=ArticleId(1), headline="A")
    old = Duplicate(path="b", id=ArticleId(1), headline="A")
    bad = Refused(path="c", reason=Refusal.EMPTY)
    report = ImportReport(outcomes=(new, new, old, bad), cancelled=True)
    assert phrases.import_summary(report) == "2 articles taken in, 1 already here, 1 not taken in, cancelled"
    assert phrases.import_summary(ImportReport(outcomes=(new,))) == "1 article taken in"
    assert phrases.imported(ImportReport(outcomes=(new, bad, bad))) == (
        f"1 article taken in, 2 not taken in — {phrases.refusal(bad)}"
    )
    left = Refused(path="c", reason=Refusal.CANCELLED)
    stopped = ImportReport(outcomes=(new, left), cancelled=True)
    assert phrases.imported(stopped) == "1 article taken in, 1 not taken in, cancelled"
    assert not stopped.unwelcome
    assert ImportReport(outcomes=(new, left, bad)).unwelcome
    other = Refused(path="c", reason=Refusal.NO_SPACE)
    assert phrases.imported(ImportReport(outcomes=(bad, other))) == "0 articles taken in, 2 not taken in"
    assert phrases.imported(ImportReport(fault=MemoryError())) == "There is not enough memory for this."


def test_a_query_that_was_not_understood_is_quoted_back():
    assert "“colour:red”" in phrases.misread(Misread(text="colour:red", reason="unknown-field"))
    assert "“x”" in phrases.misread(Misread(text="x", reason="something-new"))


def test_another_language_is_spoken_once_installed():
    phrases.install(lambda context, text, comment, number: f"<{context}:{number}> %n")
    try:
        assert phrases.found(3) == "<phrases:3> 3"
    finally:
        phrases.install(lambda context, text, comment, number: text)
    assert phrases.found(1) == "1 article"
