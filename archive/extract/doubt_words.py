"""The words of pages that are no article, in the languages of news: data only, compared without regard to case."""

from __future__ import annotations

import re
from typing import Final

ERROR: Final = re.compile(
    r"\b(?:40[0134]|410|429|50[0234])\b|not found|page (?:could not|cannot|can't) be"
    r"|doesn.t exist|no longer available"
    r"|access denied|forbidden|are you (?:a )?(?:robot|human)|captcha|just a moment|checking your browser"
    r"|attention requ|page (?:missing|unavailable)|something went wrong"
    r"|bad gateway|service unavailable|nicht gefunden|existiert nicht|nicht (?:mehr )?verfügbar|zugriff verweigert"
    r"|introuvable|n.existe (?:pas|plus)|no encontrad|no existe|no (?:está )?disponible|non trovat|non esiste"
    r"|não encontrad|não existe|nao encontrada|не найден|страница не существует|доступ запрещ|не знайден|не існує"
    r"|nie znaleziono|nie istnieje|niet gevonden|bestaat niet|hittades inte|finns inte"
    r"|ikke funnet|findes ikke|ei löydy"
    r"|nenalezena|nem található|bulunamad|غير موجود|لم يتم العثور|یافت نشد|پیدا نشد|לא נמצא|नहीं मिला"
    r"|页面不存在|找不到|无法访问|頁面不存在|見つかりません|存在しません|찾을 수 없|존재하지 않|ไม่พบ",
    re.IGNORECASE,
)
CONSENT: Final = re.compile(
    r"cookie|consent|gdpr|privacy (?:settings|preferences|policy)|personali[sz]ed ads"
    r"|legitimate interest|our partners"
    r"|zustimmung|einwilligung|datenschutz|mit werbung|pur-abo|akzeptieren|accepter|consentement|aceptar|accetta|zgod"
    r"|akkoord|tillåt|согласи|куки|файлы cookie|prywatno|privacidad|privacidade|confidentialité|çerez|kakor|gizlilik"
    r"|ملفات تعريف|الخصوصية|الارتباط|کوکی|حریم خصوصی|עוגיות|クッキー|プライバシー|同意|隐私|쿠키"
    r"|개인정보|คุกกี้|ความเป็นส่วนตัว",
    re.IGNORECASE,
)
PAY: Final = re.compile(
    r"(?:subscribe|log ?in|sign (?:in|up)|register|join) (?:now )?(?:to|and) (?:continue|keep|read|unlock)"
    r"|to continue reading|to read (?:the|this) (?:full|whole|rest)"
    r"|for subscribers|subscriber[- ](?:only|exclusive)|already a subscriber|remaining free"
    r"|unlock (?:this|the) (?:article|story)"
    r"|jetzt weiterlesen|nur für abonnenten|weiterlesen mit|mit .{0,20}(?:plus|\+) (?:weiter)?lesen|abo abschließen"
    r"|réservé (?:à nos|aux) abonn|abonnez-vous pour lire|pour lire la suite|il vous reste .{0,20}à lire"
    r"|para suscriptores|solo para suscrip|suscríbete (?:y|para) (?:accede|seguir|leer)|per gli abbonati"
    r"|contenuto riservato|abbonati (?:ora )?per (?:leggere|continuare)|para assinantes"
    r"|assine (?:já |agora )?(?:e|para) (?:leia|ler)"
    r"|для подписчиков|подпишитесь,? чтобы|лише для передплатників|передплатіть"
    r"|dla subskrybentów|prenumerat\w+ i czytaj"
    r"|aby czytać dalej|voor abonnees|abonnement en lees|om verder te lezen|för prenumeranter|prenumerera och läs"
    r"|for abonnenter|abone olun ve|devamını okumak için|للمشتركين|اشترك (?:الآن )?(?:ل|في الصحيفة)|برای ادامه مطلب"
    r"|有料会員|この記事は有料|続きを読む(?:には)?$|購読して続き|会員限定"
    r"|付费|订阅后|订阅 ?阅读|구독하고|유료 ?회원|สมัครสมาชิก.{0,12}เพื่ออ่าน",
    re.IGNORECASE,
)
PAY_NAMES: Final = re.compile(
    r"pay-?wall|regwall|piano-|subscriber-only|premium-(?:box|wall|teaser)|metered"
    r"|subscription-(?:wall|offer|required)",
    re.IGNORECASE,
)
CUT_OFF: Final = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
