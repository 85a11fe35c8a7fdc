
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': `Inhalt`,
'audio': `Audiodatei öffnen`,
'audioBroken': `Die Audiodatei ist beschädigt.`,
'audioFormat': `Dieser Browser kann dieses Audio nicht abspielen.`,
'audioTimeout': `Das Audio kommt nicht an.`,
'back': `{0} zurück`,
'bonus': `Bonus`,
'buffering': `Das Audio wird geladen`,
'covers': `Worum es in dieser Folge geht`,
'empty': `Hier ist noch keine Folge.`,
'episode': `Folge`,
'explicit': `Explizit`,
'feed': `Podcast-Feed`,
'forward': `{0} vor`,
'from': `aus {0}`,
'host': `mit {0}`,
'hosts': `mit {0}`,
'links': `Links`,
'loading': `Die Folge wird noch geladen`,
'loadingTranscript': `Das Transkript wird geladen`,
'more': `Mehr`,
'mute': `Stummschalten`,
'notAnEpisode': `Das ist keine Folgendatei.`,
'notFound': `Diese Folge wurde nicht gefunden.`,
'noTranscript': `Zu dieser Folge gibt es noch kein Transkript`,
'number': `F{0}`,
'offline': `Du bist anscheinend offline.`,
'openTranscript': `Transkript anzeigen`,
'outline': `Gliederung`,
'page': `Seite der Folge`,
'pause': `Pause`,
'play': `Abspielen`,
'player': `Player`,
'playFrom': `Ab {0} abspielen`,
'position': `Position`,
'positionOf': `{0} von {1}`,
'promotion': `Werbung`,
'retry': `Erneut versuchen`,
'season': `S{0} F{1}`,
'serverError': `Der Server dieser Folge hat ein Problem.`,
'showAll': `Alles anzeigen`,
'showLess': `Weniger anzeigen`,
'silent': `Das Audio konnte nicht geladen werden.`,
'similar': `Ähnlich`,
'similarEpisodes': `Ähnliche Folgen`,
'speed': `Tempo`,
'timeout': `Der Server dieser Folge antwortet nicht.`,
'tooLarge': `Diese Folgendatei ist zu groß.`,
'trailer': `Trailer`,
'transcript': `Transkript`,
'transcriptFailed': `Das Transkript konnte nicht geladen werden.`,
'transcriptFile': `Transkriptdatei öffnen`,
'unmute': `Ton einschalten`,
'unreachable': `Diese Folge konnte nicht geladen werden.`,
'volume': `Lautstärke`,
    };
  