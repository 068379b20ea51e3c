"""Names of months in the languages of news, and what a word among them means.

Most languages inflect and shorten their months, so each is given by the stems that tell it from the others, accents
folded away;
a word names a month when it begins with a stem. Names in scripts without spaces, with points inside or of
several words are found by one expression instead. The letter before a number is the calendar: `m` Gregorian, `j`
Persian (solar), `h` Hijri (lunar).
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping  # noqa: TC003 -- types of module values
from typing import Final

_STEMS: Final[Mapping[str, str]] = {
    "en": "jan feb mar apr may jun jul aug sep oct nov dec",
    "de": "jan/jän/jaen feb/feber märz/mrz/maerz/mär apr mai jun jul aug sep okt nov dez",
    "fr": "janv fev/fevr mars avr mai juin juil aout sept oct nov dec",
    "es": "ene feb mar abr may jun jul ago sep/set oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "ca": "gen febr/feb marc abr maig jun jul ag set oct nov des",
    "gl": "xan feb mar abr mai xun xul ago set out nov dec",
    "ro": "ian feb mar apr mai iun iul aug sep oct noi/nov dec",
    "nl": "jan feb maart/mrt apr mei jun jul aug sep okt nov dec",
    "sv": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "da": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "nb": "jan feb mar apr mai jun jul aug sep okt nov des",
    "is": "jan feb mar apr mai jun jul ag sep okt nov des",
    "fi": "tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu",
    "et": "jaan veeb marts apr mai juun juul aug sept okt nov dets",
    "lv": "jan feb mart apr maij jun jul aug sep okt nov dec",
    "lt": "saus vas kov bal geg birz liep rugpj/rgp rugs/rgs spal lapkr gruod",
    "pl": "sty lut mar kwi maj cze lip sie wrz paz lis gru",
    "cs": "led uno/unor bre dub kve cerven/cervn/cvn cervenc/cvc srp zar rij lis pro",
    "sk": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "hu": "jan feb mar apr maj jun jul aug szep okt nov dec",
    "hr": "sij velj ozu tra svi lip srp kol ruj lis stu pro",
    "sl": "jan feb mar apr maj jun jul avg sep okt nov dec",
    "sr": "jan/јан feb/феб mar/мар apr/апр maj/мај jun/јун jul/јул avg/авг sep/сеп okt/окт nov/нов dec/дец",
    "bg": "яну фев мар апр маи юни юли авг сеп окт ное дек",
    "ru": "янв фев мар апр мая/маи июн июл авг сен окт ноя дек",
    "uk": "січ лют бер кві трав/тра черв/чер лип серп/сер вер жов лист/лис груд/гру",
    "be": "студ лют сак кра мая/маи чэр ліп жні вер кас ліс сне",
    "mk": "јан фев мар апр мај јун јул авг сеп окт ное дек",
    "el": "ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "tr": "oca sub mar nis may haz tem agu eyl eki kas ara",
    "az": "yan fev mar apr may iyn/iyun iyl/iyul avq sen okt noy dek",
    "sq": "jan shk mar pri maj qer korr gush sht tet nen dhj",
    "id": "jan feb/peb mar/mac apr mei jun jul agu/ogos sep okt nov des/dis",
    "sw": "jan feb mac apr mei jun jul ago sep okt nov des",
    "eu": "urt ots martx api mai eka uzt abu ira urr aza abe",
    "cy": "ion chwe maw ebr mai meh gor awst med hyd tach rhag",
    "ga": "ean fea mar aib bea mei iui lun mea dei sam nol",
    "af": "jan feb mrt/maart apr mei jun jul aug sep okt nov des",
}
_NOT_MONTHS: Final = frozenset(
    (
        "mardi",
        "martes",
        "martedi",
        "marti",
        "mart",
        "maandag",
        "media",
        "mais",
        "maria",
        "augsburg",
        "decision",
        "setting",
    )
)
"""Words that begin like a month and are a day of the week or something else; `mart` is one in Turkish and Serbian."""

_WRITTEN_OUT: Final[Mapping[str, str]] = {
    # Arabic: the Egyptian, the Levantine and the Maghreb names
    "m01": "يناير|كانون الثاني|جانفي", "m02": "فبراير|شباط|فيفري", "m03": "مارس|آذار|اذار",
    "m04": "أبريل|ابريل|إبريل|نيسان|أفريل", "m05": "مايو|أيار|ايار|ماي", "m06": "يونيو|يونية|حزيران|جوان",
    "m07": "يوليو|يوليوز|تموز|جويلية", "m08": "أغسطس|اغسطس|آب|غشت|أوت", "m09": "سبتمبر|أيلول|ايلول|شتنبر",
    "m10": "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول", "m11": "نوفمبر|تشرين الثاني|نونبر",
    "m12": "ديسمبر|كانون الأول|كانون الاول|دجنبر",
    "h01": "محرم|المحرم", "h02": "صفر", "h03": "ربيع الأول|ربيع الاول", "h04": "ربيع الآخر|ربيع الاخر|ربيع الثاني",
    "h05": "جمادى الأولى|جمادى الاولى|جمادى الأول", "h06": "جمادى الآخرة|جمادى الاخرة|جمادى الثانية|جمادى الثاني",
    "h07": "رجب",
    "h08": "شعبان", "h09": "رمضان", "h10": "شوال", "h11": "ذو القعدة|ذي القعدة|ذوالقعدة",
    "h12": "ذو الحجة|ذي الحجة|ذوالحجة",
    # Persian: the solar year, then the names it has for Gregorian months
    "j01": "فروردین", "j02": "اردیبهشت", "j03": "خرداد", "j04": "تیر", "j05": "مرداد|امرداد", "j06": "شهریور",
    "j07": "مهر",
    "j08": "آبان", "j09": "آذر", "j10": "دی", "j11": "بهمن", "j12": "اسفند",
}  # fmt: skip
_WRITTEN_OUT_TOO: Final = (
    # Persian for Gregorian months, Urdu, Hebrew, Hindi, Marathi, Bengali, Thai, Tamil, Georgian, Armenian:
    # the twelve months in order, other names for one parted by bars
    "ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    ("জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
    (
        "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. "
        "สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค."
    ),
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    (
        "იანვარ თებერვალ მარტ აპრილ მაის ივნის ივლის აგვისტო სექტემბერ|სექტემბრ ოქტომბერ|ოქტომბრ "
        "ნოემბერ|ნოემბრ დეკემბერ|დეკემბრ"
    ),
    "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
)
LANGUAGES: Final = frozenset(
    (
        *_STEMS,
        "ar",
        "fa",
        "he",
        "hi",
        "mr",
        "bn",
        "th",
        "ur",
        "ta",
        "ka",
        "hy",
        "ja",
        "zh",
        "ko",
        "vi",
        "bs",
        "no",
        "nn",
    )
)
"""Languages whose months are known here."""

_LETTERS: Final = re.compile(r"[a-zα-ωа-яёіїєґўјљњђћџ]{2,}")


def fold(text: str) -> str:
    """Lower case without accents, full-width and other digits as 0 to 9, marks of direction gone; for matching."""
    plain = unicodedata.normalize("NFKD", text.replace("\u0131", "i").replace("İ", "i"))
    if not plain.isascii():
        plain = "".join(_character(char) for char in plain)
    return unicodedata.normalize("NFC", plain.casefold())


_KEPT_MARKS: Final = frozenset("\u0653\u0654\u0655\u3099\u309a")
"""Marks that make another letter rather than an accent: madda and hamza, the Japanese voicing marks."""


@functools.lru_cache(maxsize=4096)
def _character(char: str) -> str:
    kind = unicodedata.category(char)
    if kind == "Mn":
        accent = unicodedata.combining(char) and "\u0300" <= char <= "\u036f"
        return "" if accent or ("\u064b" <= char <= "\u0652" and char not in _KEPT_MARKS) else char
    if kind == "Nd":
        return str(unicodedata.decimal(char))
    if kind == "Cf":
        return ""
    return " " if kind == "Zs" else char


@functools.cache
def _stems() -> tuple[Mapping[str, Mapping[str, int]], Mapping[str, int]]:
    """Stems by language, and those that mean one month in every language that has them."""
    by_language: dict[str, dict[str, int]] = {}
    months: dict[str, set[int]] = {}
    for language, line in _STEMS.items():
        for number, stems in enumerate(line.split(), 1):
            for stem in fold(stems).split("/"):
                by_language.setdefault(language, {})[stem] = number
                months.setdefault(stem, set()).add(number)
    return by_language, {stem: min(numbers) for stem, numbers in months.items() if len(numbers) == 1}


@functools.cache
def _written_out() -> tuple[re.Pattern[str], Mapping[str, str]]:
    """One expression for all names that are not found by stems, and the mark of each."""
    marks: dict[str, str] = {}
    for mark, names in _WRITTEN_OUT.items():
        marks |= {fold(name): mark for name in names.split("|")}
    for line in _WRITTEN_OUT_TOO:
        for number, names in enumerate(line.split(), 1):
            for name in names.split("|"):
                marks.setdefault(fold(name), f"m{number:02d}")
    ordered = sorted(marks, key=len, reverse=True)
    whole = "|".join(re.escape(name) for name in ordered)
    return re.compile(rf"(?:(?<=[\s\d،,/-])|(?<=[\s\d-][בلو])|^)({whole})[ა-ჿա-և]{{0,4}}"), marks


def marked(folded: str, language: str) -> str:
    """A folded text with every name of a month replaced by its mark: ``3 m05 2024``."""
    if not folded.isascii():
        pattern, marks = _written_out()
        folded = pattern.sub(lambda match: f" {marks[match[1]]} ", folded)
    by_language, common = _stems()
    own = by_language.get("nb" if language in ("no", "nn") else "hr" if language == "bs" else language, {})

    def one(match: re.Match[str]) -> str:
        word = match[0]
        if word in _NOT_MONTHS and not (word == "mart" and language in ("tr", "sr", "lv", "az", "")):
            return word
        for length in range(min(len(word), 8), 1, -1):
            number = own.get(word[:length]) or common.get(word[:length])
            if number:
                return f" m{number:02d} "
        return word

    return _LETTERS.sub(one, folded)
