"""The words of lines that are no body, in the languages of news: data only, compared without regard to case."""

from __future__ import annotations

import re
from typing import Final

RIGHTS: Final = re.compile(
    r"^\s*(?:©|\(c\)|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
    r" reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa"
    r" zastrzeżone|все права защищены|усі права захищено|جميع الحقوق محفوظة|همهٔ حقوق محفوظ|版权所有|未经许可"
    r"|無断転載|무단 ?전재|สงวนลิขสิทธิ์|tüm hakları saklıdır|med ensamrätt",
    re.IGNORECASE,
)
READ_MORE: Final = re.compile(
    r"(?:read (?:more|also|next|on)|see also|more on this|related:|lesen sie (?:auch|mehr)|mehr zum thema"
    r"|auch interessant|lire aussi|à lire|le[ea] también|[tl]e puede interesar|puedes ver:|leggi anche"
    r"|leia (?:também|mais)|lees (?:ook|meer)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте (?:также|також)"
    r"|اقرأ أيض|بیشتر بخوانید|相关阅读|延伸閱讀|関連記事|あわせて読|관련 ?기사|อ่านเพิ่มเติม|ayrıca ok"
    r"|läs (?:också|mer|även)|les (?:også|mer)|læs også)",
    re.IGNORECASE,
)
LABEL: Final = re.compile(
    r"[\W_]*(?:ähnliche (?:beiträge|artikel|themen)|auch interessant|mehr zum thema|(?:lesen sie|lies|lest) auch"
    r"|(?:das|dies|das thema) könnte (?:sie|dich|euch) auch interessieren"
    r"|related(?: (?:posts?|articles?|stories|story|news|content|topics|links|coverage|reading))?|also read"
    r"|read (?:also|more|next)|you (?:may|might) also (?:like|enjoy)|(?:à )?lire aussi"
    r"|(?:articles?|contenus?) (?:liés|similaires)|(?:artículos|noticias|notas|temas) relacionad[ao]s"
    r"|[tl]e puede interesar|lee también|leggi anche|(?:articoli|notizie) correlat[ei]"
    r"|leia (?:também|mais)|veja também|(?:notícias|matérias) relacionadas|lees ook"
    r"|gerelateerde artikelen|(?:czytaj|zobacz) (?:też|także|również)|podobne artykuły|читайте (?:также|також)"
    r"|похожие (?:статьи|новости|материалы)|(?:материалы )?по теме|اقرأ أيض[اً]+|(?:مواضيع|مقالات|أخبار) ذات صلة"
    r"|相关(?:阅读|文章|新闻|报道)|延伸閱讀|相關(?:新聞|文章)|関連記事|あわせて読みたい|관련 ?기사|ilgili haberler"
    r"|ayrıca okuyun|läs (?:också|mer|även)|les (?:også|mer)|læs også|popular(?: (?:posts?|articles?|stories))?"
    r"|most (?:popular|read|viewed|shared)|trending(?: now)?|editor.s picks|top stories"
    r"|more from(?: [^\s.]++){1,5}+|latest (?:news|stories|articles)|meistgelesen|am meisten gelesen|les plus lus"
    r"|lo más (?:leído|visto)"
    r"|i più letti|mais lidas|meest gelezen|najpopularniejsze|самое читаемое|популярное"
    r"|الأكثر قراءة|热门文章|人気記事|많이 본 뉴스)[\W_]*$",
    re.IGNORECASE,
)
"""The whole of a line over other articles: of some 450 such lines on pages with truth seven were body."""

SHARE: Final = re.compile(
    r"[\W_]*+(?:share(?: (?:this|on|via) \w++(?: \w++)?)?|(?:(?:artikel|beitrag|seite) )?teilen"
    r"|partager(?: (?:cet article|sur \w++))?|compartir(?: en \w++)?|condividi(?: su \w++)?|compartilhar|udostępnij"
    r"|поделиться|поширити|(?:この(?:記事|ニュース)を)?シェア(?:する)?|分享(?:到|至)?|공유(?:하기)?|مشاركة|شارك|delen|dela"
    r"|paylaş|sdílet)[\W_]*$",
    re.IGNORECASE,
)
FOLLOW: Final = re.compile(
    r"[\W_]*+(?:(?:jetzt )?folg(?:e|en sie|st du)|follow|(?:like|join|find) us|suivez|rejoignez|retrouvez"
    r"|síguenos|sigue a|seguici|segui|siga|подпис(?:ывайтесь|аться)|підпис(?:уйтесь|атися)|читайте нас|takip edin|volg"
    r"|śledź|obserwuj|följ|følg|تابعونا|تابعنا|关注)\b.{0,60}"
    r"\b(?:whatsapp|telegram|facebook|instagram|twitter|tiktok|youtube|linkedin|threads|bluesky|flipboard|google news"
    r"|google-news|телеграме?|дзене?)\b[\W_]*+(?:channel|kanal|canal|seite|page)?[\W_]*+$",
    re.IGNORECASE,
)
"""A call to follow the site elsewhere."""

MAIL: Final = re.compile(r"[\W_]*+[\w.+-]++@[\w-]++(?:\.[\w-]++)++[\W_]*+(?:(?:END|끝)[\W_]*+)?$")
"""A line that is nothing but an address: a byline's, of 31 such lines on pages with truth one was body.

Nothing is given back (``++``): underscores are signs and letters both, and a long line of them could be parted in every
way.
"""

CREDIT: Final = re.compile(
    r"[\W_]*(?:photo|image|picture|foto|fotos|fotografía|fotografie|bild|bilder|titelbild|beitragsbild|aufmacherbild"
    r"|bildquelle|bildnachweis|crédits?|créditos?|credits?|zdjęcie|фото|写真|画像|사진|图片|圖片)"
    r"(?: (?:credits?|by|courtesy|quelle))?\s*[:：/©]",
    re.IGNORECASE,
)
DATED: Final = re.compile(
    r"[\W_]*(?:last )?(?:aktualisiert|zuletzt (?:aktualisiert|geändert)|veröffentlich(?:t|ung)|updated|published|posted"
    r"|mis à jour|publié|actualizado|publicado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|opublikowano"
    r"|aktualizacja|gepubliceerd|uppdaterad|publicerad|oppdatert|publisert)\b"
    r"(?! (?:in|im|en|em|by|von|par|por)\b).*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
HOUSE_RULES: Final = re.compile(
    r"(?:views|opinions|comments) expressed below|comments (?:are|will be) (?:pre-?)?moderated"
    r"|الآراء الواردة أدناه|مراجعة التعليقات قبل نشرها|commentaires (?:ci-dessous|sont modérés)"
    r"|kommentare (?:werden|vor der veröffentlichung) (?:geprüft|moderiert)|los comentarios (?:serán|son) moderados"
    r"|комментарии (?:ниже|модерируются|проходят модерацию)",
    re.IGNORECASE,
)
"""What a site says over its readers' comments."""

COMPLAINT: Final = re.compile(r"(?:warning|notice|deprecated|fatal error): .* in /\S+", re.IGNORECASE)
"""What a broken PHP page prints of itself."""
