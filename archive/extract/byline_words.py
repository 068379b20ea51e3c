"""The words around names in bylines: introductions, roles, conjunctions and news agencies, in the languages of news.

Data only. Everything is compared without regard to case; regular expressions are written for `re.IGNORECASE`.
"""

from __future__ import annotations

from typing import Final

INTRODUCTIONS: Final = (
    # with a space after them
    r"(?:(?:(?:originally )?(?:written|posted|published|reported|reporting|story|words|text|article|report|"
    r"review|opinion|analysis|interview|compiled|edited|produced|photographs?|reviewed|submitted|contributed|"
    r"guest post|column|blog)\s+)?by\b)|from the desk of|von|erstellt von|zeige alle beiträge von|"
    r"(?:view |see )?all posts by|more stories by|veröffentlicht von|pressemitteilung von|im wortlaut von|"
    r"ein(?:e?n?)? (?:beitrag|kommentar|interview|"
    r"analyse|essay|gastbeitrag|kolumne|bericht|artikel) von|aufgezeichnet von|interview von|protokoll von|par|"
    r"propos recueillis par|article (?:de|par)|publié par|écrit par|rédigé par|por|escrito por|publicado por|"
    r"redactado por|texto de|per|di|a cura di|scritto da|pubblicato da|dal nostro inviato|door|geschreven door|"
    r"geplaatst door|av|skrevet av|skriven av|af|skrevet af|oleh|ditulis oleh|theo|bởi|autor(?:stwa)?|od|"
    r"napisał[ao]?|opracował[ao]?|przez|autoři?|napsala?|írta|szerző|autori?|kirjoittanut|kirjoittaja|scris de|"
    r"de către|publicat de|автор(?:ы|и|ка)?|подготовил[аи]?|текст|του|της|από|γράφει (?:ο|η)|γράφουν οι|yazan|"
    r"haber|hazırlayan|بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|تقرير|تحرير|نوشتهٔ?(?: شده توسط)?|نویسنده|گزارش از|به قلم|"
    r"توسط|מאת|נכתב על ידי|द्वारा|लेखक|रिपोर्ट|লেখক|โดย|ผู้เขียน|tekijä|teksti|text|tekst|author|authors|"
    r"autore|auteurs?|autora|autorin|autorin/autor|writer|geschrieben von|verfasst von|blog beitrag von|"
    r"(?:all |more )?(?:articles|posts|stories|entries) by|alle (?:artikel|beiträge) von|recommended by|authored by|"
    r"contributed by|post author by|posted on|post author"
)
COLON_INTRODUCTIONS: Final = (
    # only with a colon or a slash after them
    r"authors?|autor(?:en|in|es|as|a|e|i|zy|ka|ři)?|auteur(?:e?s|e)?|redaktion|redakteur(?:in)?|words|text(?:e|"
    r"o|er)?|testo|tekst|teksti|story|reporter|report|reported by|source|quelle|fuente|fonte|bron|kilde|källa|"
    r"źródło|zdroj|forrás|источник|джерело|kaynak|المصدر|المحرر|الكاتب|منبع|מקור|penulis|editor|reporter|"
    r"pewarta|sumber|tác giả|nguồn|автор|текст|szerző|συντάκτης|yazar|muhabir|scritto da|a cura di|credit|"
    r"contributor|columnist|by"
)
CJK_INTRODUCTIONS: Final = (
    r"(?:本报|本報|本刊|本网|本台|新华社|中新社|中央社|特约|實習|实习|见习|見習)?(?:记者|記者|通讯员|通訊員|特派員|撰文|撰稿|作者|编辑|編輯|责任编辑|責任編輯|责编|文字|文|图文|"
    r"圖文|综合报道|綜合報導|執筆|著者|文責|取材・文|取材|構成|ライター|文●|글|기자|작성자|글쓴이)"
    r"\s*[/／:：|｜・●丨 　]*"
)
CJK_TAILS: Final = (
    r"\s*(?:[/／]?(?:综合|綜合|台北|北京|上海|香港|[\u4e00-\u9fff]{2,3})?(?:报道|報導|報道|电|電)|记者|記者|編集委員|論説委員|編集部員|特派員|支局長|ライター|"
    r"さん|氏|(?:\s(?:수습|선임|인턴))?\s*기자|특파원|논설위원|객원기자|에디터|앵커|PD)$"
)
ROLES: Final = (
    r"(?:staff|senior|chief|deputy|associate|assistant|contributing|managing|executive|special|guest|freelance|"
    r"former|national|political|politics|business|economics|sports?|science|health|world|foreign|diplomatic|"
    r"defence|crime|court|city|education|environment|investigations?|technology|tech|breaking|news|digital|"
    r"features?|travel|media|video|data|opinion|general assignment|global|local|political|royal|showbiz|"
    r"consumer|money|legal|home|chief)[\w\s&'-]{0,40}(?:writer|reporter|editor|correspondent|journalist|"
    r"columnist|producer|contributor|analyst|fellow|director|staff|photographer|critic|desk|team|expert|"
    r"officer|manager|strategist|lead)s?\b|(?:writer|reporter|editor|correspondent|journalist|columnist|"
    r"producer|contributor|author|photographer|blogger|freelancer|intern|analyst|founder|co-founder|ceo|cto|"
    r"president|professor|researcher|lecturer|fellow|director|manager|staff|editor[- ]in[- ]chief|"
    r"editor[- ]at[- ]large|bureau chief|head of [\w\s]+|vice president[\w\s,]*)s?\b|redakteur(?:in)?|"
    r"redaktor(?:ka)?|redaktion|rédaction|la rédaction|redacción|redação|redakcja|redactie|редакция|"
    r"editorial (?:team|staff)|"
    r"news ?(?:desk|room)|web ?desk|korrespondent(?:in)?|chefredakteur(?:in)?|reporter(?:in)?|"
    r"autor(?:in)?|volontär(?:in)?|"
    r"freie[rs]? (?:journalist|autor|mitarbeiter)(?:in)?|leiter(?:in)?\b.*|ressortleiter(?:in)?.*|"
    r"politikredakteur(?:in)?|journaliste.*|correspondante?.*|envoyée? spéciale?.*|rédact(?:eur|rice).*|"
    r"chef(?:fe)? du service.*|chroniqueu(?:r|se)|periodista.*|redactora?.*|corresponsal.*|"
    r"enviad[oa] especial.*|director[a]?.*|colaborador[a]?.*|reporter[oa]?|giornalista.*|inviat[oa].*|"
    r"corrispondente.*|redazione.*|caporedattore.*|jornalista.*|repórter.*|correspondente.*|redator[a]?.*|"
    r"journalist|verslaggever.*|redacteur.*|correspondent.*|reporter|redaktør|journalist(?:praktikant)?|"
    r"dziennikarz.*|korespondent.*|redaktor.*|журналист.*|корреспондент.*|редактор.*|обозреватель.*|"
    r"кореспондент.*|novinář.*|újságíró.*|szerkesztő.*|toimittaja.*|gazeteci|muhabir.*|editör.*|مراسل.*|محرر.*|"
    r"كاتب.*|صحفي.*|خبرنگار.*"
)
CREDENTIALS: Final = (
    r"(?:ph\.?\s?d\.?|m\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?s\.?|m\.?a\.?|b\.?a\.?|m\.?b\.?a\.?|j\.?d\.?|"
    r"r\.?d\.?n?\.?|r\.?n\.?|c\.?p\.?a\.?|cfa|cfp|cepf|esq\.?|jr\.?|sr\.?|ii|iii|iv|dds|dvm|fand|smt|mph|lcsw|"
    r"pmp|mba|e-ryt \d+|[a-z]{2,5}®)"
)
CONJUNCTIONS: Final = (
    # parts of one word that join two names; the second group needs two words after it
    r"(?:\s+(?:and|und|et|och|og|sowie|with|mit|avec|con|com|met|med|and by|oraz|dan|và|ve|ile|és|και|та|и|или|"
    r"ja|şi|și|si|और|এবং|และ)\s+|\s+و\s+|\s*(?:;|；|、|＆|&|\||｜|•|·|‧|∙|／|/|\n)\s*|\s+(?:[-–—]|\+)\s+)"
)
WEAK_CONJUNCTIONS: Final = r"\s+(?:y|e|i|en|a|й|и|o|u|de)\s+(?=[^\W\d_a-zà-ÿа-я]\S*\s+[^\W\d_a-zà-ÿа-я])"
PRINTED_NEAR: Final = (
    # begin a byline only beside the headline: they begin many other lines too; capitals as printed
    r"[Bb]y|BY|Von|VON|von|Par|PAR|Por|POR|Di|Door|Av|Af|Oleh|Od|Przez|Írta|Από|Του|Της|De|Per|Text|Tekst|TEXT|"
    r"כתב[הו]?|نوشتهٔ?|โดย|文・|기자|글"
)
PRINTED_ANYWHERE: Final = (
    # say that an author follows, wherever they stand
    r"(?:originally |article |story |blog )?(?:written|posted|authored|reported|contributed|published) by|"
    r"(?:words|story|"
    r"text|article|report|review|interview|blog|guest post|recommended) by|authors?:?|by:|contributors?:|author name|"
    r"(?:geschrieben|verfasst|veröffentlicht|aufgezeichnet|erstellt) von|"
    r"(?:ein |blog )?(?:beitrag|gastbeitrag|kommentar|artikel|interview|bericht|analyse) von|"
    r"von:|autorin/autor|autor(?:en|in|innen)?:?|redaktion:|text:|"
    r"(?:écrit|publié|rédigé|propos recueillis) par|auteure?s?\s?:|par:|(?:escrito|publicado|redactado) por|"
    r"autor[ae]?s?:|por:|(?:scritto|pubblicato) da|a cura di|autor[ei]:|di:|(?:geschreven|geplaatst) door|auteur:|"
    r"door:|tekst:|(?:skrevet|skriven|publicerad|publisert) (?:av|af)|kirjoittaja:?|teksti:|napisał[ao]?:?|autorzy:|"
    r"opracował[ao]?:?|autoři?:|napsala?:?|szerző:?|publicat de|scris de|автор(?:ы|и|ка)?:?|текст:|подготовил[аи]?:?|"
    r"написал[аи]?:?|συντάκτης:?|γράφει (?:ο|η)|yazar:?|yazan:?|muhabir:?|haber:|بقلم:?|الكاتب:?|كتب(?:ت|"
    r"ه|ها)?:|إعداد:?|"
    r"المحرر:?|نویسنده:?|به قلم:?|مأخذ:|מאת:?|लेखक:?|द्वारा:?|লেখক:?|ผู้เขียน:?|โดย:|penulis:?|ditulis oleh|pewarta:|"
    r"tác giả:?|作者|撰文|文字|文(?=[/／|｜:：])|(?:本報|本报|特派)?記者|(?:本报|特派)?记者|"
    r"執筆|著者|筆者|取材・文|글쓴이|작성자"
)
OTHER_ROLES: Final = (
    # who is named behind these did something else than write
    r"review(?:ed|er)|fact[- ]?check(?:ed|er)?|edit(?:ed|or|ing)|approved|verified|illustrat(?:ed|ions?|"
    r"or)|photo(?:s|graphs?"
    r"|graphed|graphy|grapher)?|pictures?|images?|video|graphics?|translat(?:ed|ion|or)|design(?:ed)?|updated|"
    r"(?:foto|bild)(?:s|er|grafie)?|übersetz(?:t|ung)|redigiert|geprüft|lektorat|illustrationen?|traduit|"
    r"révisé|vérifié|"
    r"traducido|revisado|fotos?|fotografía|tradotto|traduzione|vertaald|фото|перевод|翻訳|撮影|摄影|攝影|校对|تصوير|ترجمة|"
    r"tłumaczenie|zdjęcia"
)
_AGENCY_NAMES: Final = """
    Reuters; AP; Associated Press; AFP; dpa; dpa-AFX; APA; SID; epd; KNA; SDA; Keystone-SDA; EFE; Europa Press;
    ANSA; Adnkronos; LaPresse; AGI; Lusa; Agência Brasil; Estadão Conteúdo; Folhapress; Télam; Notimex; Belga;
    ANP; Ritzau; NTB; TT; STT; PAP; ČTK; TASR; SITA; MTI; Agerpres; Mediafax; Hina; Tanjug; Beta; BTA; ANA-MPA;
    ΑΠΕ-ΜΠΕ; BNS; ELTA; LETA; TASS; ТАСС; РИА Новости; RIA Novosti; Интерфакс; Interfax; Укринформ; Укрінформ;
    УНІАН; Ukrinform; Anadolu; AA; DHA; İHA; IRNA; ISNA; ایرنا; ایسنا; تسنیم; SPA; WAM; وام; واس; Petra; بترا;
    سانا; SANA; MENA; أ ف ب; رويترز; د ب أ; وكالات; الأناضول; QNA; قنا; KUNA; كونا; PTI; IANS; ANI; UNI; भाषा;
    APP; BSS; UNB; Xinhua; 新华社; 新華社; 中新社; 中新网; 中央社; CNA; 共同通信;
    時事通信; Kyodo; Jiji; Yonhap; 연합뉴스; 뉴시스; 뉴스1;
    Antara; Bernama; TTXVN; VNA; PNA; AAP; The Canadian Press; La Presse Canadienne; PA; PA Media; Press
    Association; UPI; Bloomberg; Agencies; Agencias; Agences; Agenturen; Agenzie; News service; Kyiv Independent
    news desk; JTA; Saba; TAP; APS; MAP; TNN; APA-OTS; spot on news; ots; CNN Newsource; Storyful
"""
_OTHER_NAMES: Final = """
    thomson reuters = Reuters; reuters staff = Reuters; a.p. = AP; the associated press = Associated Press;
    agence france-presse = AFP; agence france presse = AFP; afp deutschland = AFP; deutsche presse-agentur =
    dpa; dpa infocom = dpa; austria presse agentur = APA; agencia efe = EFE; redazione ansa = ANSA; agência lusa
    = Lusa; telam = Télam; ctk = ČTK; anadolu agency = Anadolu; anadolu ajansı = Anadolu; iha = İHA; أ.ف.ب = أ ف
    ب; press trust of india = PTI; 共同通信社 = 共同通信; 時事通信社 = 時事通信; 時事 = 時事通信;
    kyodo news = Kyodo; jiji press = Jiji;
    australian associated press = AAP; canadian press = The Canadian Press; bloomberg news = Bloomberg
"""


def _plain(name: str) -> str:
    """A name of one of the lists above, which are broken into lines anywhere."""
    return " ".join(name.split())


AGENCIES: Final = {_plain(name).casefold(): _plain(name) for name in _AGENCY_NAMES.split(";")} | {
    _plain(other).casefold(): _plain(name)
    for other, _, name in (pair.partition("=") for pair in _OTHER_NAMES.split(";"))
}
"""News agencies by any of their names in lower case: the name they are shown by."""
