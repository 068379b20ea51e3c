"""What the six pages of the little news site say: the exam for every container they were saved in."""

from pathlib import Path

CAPTURES = Path(__file__).resolve().parent.parent / "pages" / "captures"

PAGES = {
    "albu-kamal-airstrike": {
        "headline": "Flash over Albu Kamal: US strikes near the Iraqi border",
        "published": "2024-01-14", "bylines": ["Staff Writer"], "publisher": "Example Courier", "language": "en",
        "first": "A stark flash over the outskirts", "last": "security for all.",
    },
    "harbour-audit": {
        "headline": "Harbour audit finds €4.2m in “missing” port fees — council to meet",
        "published": "2023-07-02", "bylines": ["Ana Sørensen-Núñez"], "publisher": "Example Courier", "language": "en",
        "first": "An audit of the harbour authority", "last": "41 cancelled invoices",
    },
    "ar-drought": {
        "headline": "الجفاف يهدد محاصيل القمح في وادي الفرات",
        "published": "2022-05-19", "bylines": ["ليلى حداد"], "publisher": "صحيفة المثال", "language": "ar",
        "first": "حذّر مزارعون في وادي الفرات", "last": "بحثاً عن العمل في المدن.",
    },
    "zh-rail": {
        "headline": "新高铁线路开通 沿线小城迎来游客",
        "published": "2021-10-08", "bylines": ["王小明"], "publisher": "示例日报", "language": "zh",
        "first": "新的高速铁路线路于周五正式开通", "last": "也可能加快年轻人离开小城的速度。",
    },
    "ru-archive": {
        "headline": "Архив областной газеты оцифруют за два года",
        "published": "2020-02-11", "bylines": ["Мария Ковалёва"], "publisher": "Пример-Новости", "language": "ru",
        "first": "Областная библиотека начала оцифровку", "last": "описаны только в этой газете.",
    },
    "de-wald": {
        "headline": "Förster warnen: Der Wald trocknet schneller aus als gedacht",
        "published": "2019-08-23", "bylines": ["Jürgen Müßig"], "publisher": "Beispiel-Zeitung", "language": "de",
        "first": "Der Boden unter den Fichten", "last": "heißt es in dem Schreiben.",
    },
}  # fmt: skip

NOT_THE_ARTICLE = ("Subscribe now", "Most read", "Cookie policy", "Ten things you missed", "Sign up to our newsletter")

QUESTIONS = {
    "airstrike": {"albu-kamal-airstrike"},
    "“port fees”": {"harbour-audit"},
    "القمح": {"ar-drought"},
    "高铁": {"zh-rail"},
    "архив": {"ru-archive"},
    "Fichten": {"de-wald"},
    "forster": {"de-wald"},
    "after:2021-01-01 before:2021-12-31": {"zh-rail"},
    "council -prosecutors": set(),
    "council -zebra": {"harbour-audit"},
    "prosecut*": {"harbour-audit"},
    "Fichten OR 高铁": {"de-wald", "zh-rail"},
    "author:Núñez": {"harbour-audit"},
    'site:"Beispiel-Zeitung"': {"de-wald"},
    "zeppelin": set(),
    "((((": set(PAGES),
}
"""What a person types → the pages that answer it."""
