import pytest

from archive.correcting import corrects, is_correction


@pytest.mark.parametrize(
    "text",
    [
        "Correction: the fee was €4.2m, not €2.4m.",
        "  Corrections (4 July 2023): Ms Sørensen is the treasurer.",
        "Editor’s note: this article was changed.",
        "An earlier version of this article misnamed the mayor.",
        "Berichtigung vom 3. Mai 2024: Das Gutachten liegt vor.",
        "In einer früheren Version dieses Textes hieß es, der Hafen sei zu.",
        "Уточнение: сумма указана неверно.",
        "تصحيح: الرقم الصحيح هو أربعة.",
        "更正：金额应为四百万。",
    ],
)
def test_a_publishers_correction_is_known_by_how_it_begins(text):
    assert corrects(text)
    assert is_correction(text)


@pytest.mark.parametrize(
    "text",
    [
        "Corrections officers said the prison was full.",
        "The correction: nobody saw it.",
        "Correction: if you see a mistake, write to us.",
        "Corrections: contact us at desk@paper.example.",
        "Correction: " + "word " * 400,
        "",
    ],
)
def test_what_only_looks_like_one_is_none(text):
    assert not is_correction(text)
