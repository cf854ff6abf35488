### Webhooks: why one is refused, and how a call ended.

## How a call ended. $status: an HTTP status, such as 500

webhook_call_delivered = Livrat.
webhook_call_address_inside =
    Adresa duce într-o rețea privată, deci nu a fost apelată. Indicați una accesibilă din internet.
webhook_call_certificate =
    Certificatul TLS nu este valabil pentru această adresă. Reînnoiți-l sau trimiteți tot lanțul.
webhook_call_gone = Adresa a răspuns 410 Gone, deci webhook-ul a fost oprit.
webhook_call_lost =
    Niciun apel nu a reușit trei zile, deci webhook-ul a fost oprit. Reparați, apoi porniți-l.
webhook_call_name_unknown =
    Numele din adresă nu a fost găsit. Verificați-l, împreună cu intrarea DNS.
webhook_call_no_connection =
    Conexiunea a fost refuzată sau întreruptă. Verificați că serverul rulează și portul e deschis.
webhook_call_not_http =
    Răspunsul nu este HTTP. Verificați că la această adresă ascultă un server web cu TLS.
webhook_call_off = Webhook-ul a fost oprit înainte de trimitere. Porniți-l, apoi retrimiteți.
webhook_call_quiet =
    Mai multe eșecuri la rând: adresa este întrebată o dată pe minut, iar acest apel așteaptă până răspunde.
webhook_call_redirect =
    Răspuns { $status }, o redirecționare, care nu este urmată. Indicați adresa finală.
webhook_call_status = Răspuns { $status }. Un cod de la 200 la 299 înseamnă că l-ați primit.
webhook_call_timeout = Niciun răspuns în 8 secunde. Răspundeți întâi, apoi lucrați.
webhook_call_waiting = Pe drum.

## Refusals

delivery_unknown =
    Nu există o astfel de livrare. Livrările se păstrează o lună; verificați din nou lista.
replay_what = Spuneți ce se retrimite: fie „event_id”, fie „failed_since”.
too_many_sent_again =
    S-au trimis destule manual către acest webhook deocamdată. Încercați din nou peste { $seconds }
    secunde.
too_many_webhooks = Există deja { $most } webhook-uri. Ștergeți unul nefolosit.
webhook_events = Alegeți dintre aceste evenimente: { $events }. Lăsați lista goală pentru toate.
webhook_off = Acest webhook este oprit. Porniți-l mai întâi.
webhook_port = Folosiți portul 443 sau unul de la 1024 în sus.
webhook_state = Setați starea la „on” sau „off”.
webhook_unknown = Nu există un astfel de webhook. Verificați din nou lista.
webhook_url_credentials = Scoateți utilizatorul și parola din adresă: apelurile sunt semnate.
webhook_url_inside = Această adresă este într-o rețea privată. Indicați una accesibilă din internet.
webhook_url_wrong =
    Indicați o adresă completă precum https://pos.example.com/carnet, de cel mult { $most }
    caractere, fără partea „#”.

## Payments told from outside

payment_currency = Prețurile dumneavoastră sunt în { $currency }. Trimiteți suma în această monedă.
refund_of_what = Spuneți care plată a fost returnată: „refunds” este identificatorul evenimentului ei.
signature_old = A fost semnat acum mai mult de { $minutes } minute sau ceasul este greșit. Semnați și trimiteți din nou.
signature_wrong = Semnătura nu este corectă. Semnați octeții trimiși, cu secretul acestei surse de plăți.
source_unknown = Nu există această sursă de plăți. Uitați-vă din nou în listă.
too_many_sources = Există deja { $most } surse de plăți. Ștergeți una pe care nu o mai folosiți.
