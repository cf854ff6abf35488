### Those who work for a merchant: signing in, the owner's pages, the shift.

audit_kind_unknown = Alegeți unul dintre aceste feluri: { $kinds }.
code_spent = Acest cod este greșit, folosit sau prea vechi. Cereți proprietarului unul nou.
device_not_paired =
    Acest dispozitiv nu este asociat unui punct de lucru. Conectați-vă cu e-mailul și parola.
device_unknown = Nu există o astfel de casă. Verificați din nou lista.
email_taken = Cineva se conectează deja cu această adresă. Folosiți alta.
factor_after_link = Parola este setată. Conectați-vă acum cu ea și cu codul aplicației.
factor_asked = Dați și codul aplicației de autentificare sau un cod de rezervă.
factor_secret_wrong = Acest secret nu este al nostru. Începeți din nou configurarea.
factor_there = Există deja un al doilea factor. Opriți-l întâi.
factor_wrong = Acest cod este greșit sau deja folosit. Așteptați-l pe următorul sau dați un cod de rezervă.
session_unknown = Această sesiune nu mai există. Uitați-vă din nou în listă.
last_owner = Acesta este singurul proprietar. Numiți mai întâi alt proprietar.
link_spent =
    Acest link a fost folosit, înlocuit sau este prea vechi. Cereți proprietarului unul nou.
not_permitted = Rolul dumneavoastră nu permite asta. Întrebați un manager sau proprietarul.
not_signed_in = Trimiteți o cheie API validă: „Authorization: Bearer carnet_…”.
outlet_needed = Alegeți mai întâi punctul de lucru.
link_not_ours = Numai o adresă a acestei pagini poate deveni cod. Copiați-o de aici.
outlet_elsewhere =
    Aceasta ține de un punct de lucru la care nu lucrați. Întrebați pe cineva de acolo sau
    proprietarul.
outlet_not_yours =
    Această persoană nu lucrează la acest punct de lucru. Rugați proprietarul să schimbe asta.
# $outlets: their ids
outlet_unknown = Nu există un astfel de punct de lucru. Alegeți unul dintre: { $outlets }.
outlets_none =
    Firma nu are încă niciun punct de lucru. Lăsați câmpul gol sau rugați proprietarul să adauge unul în consolă.
owner_by_operator =
    Un proprietar este confirmat de alt proprietar, iar aici nu are cine. Cereți linkul celui care
    administrează Carnet pentru dumneavoastră.
password_again = Pentru aceasta vi se cere din nou parola. Introduceți-o, apoi continuați.
password_common =
    Această parolă este printre primele pe care le-ar încerca oricine sau conține numele
    dumneavoastră ori al magazinului. Alegeți câteva cuvinte fără legătură între ele.
password_weak =
    Alegeți o parolă de { $least } până la { $most } de caractere, diferită de adresa de e-mail.
pin_void =
    Acest PIN nu mai este valabil: au fost prea multe încercări greșite. Conectați-vă cu e-mailul și
    parola și alegeți unul nou; proprietarul vede acest lucru.
pin_weak = Acest PIN este prea ușor de ghicit. Alegeți cifre care nu sunt identice sau consecutive.
pin_wrong = Acest PIN este greșit. Încercați din nou sau conectați-vă cu parola.
pin_wrong_form = Alegeți un PIN de { $least } până la { $most } cifre.
role_unknown = Alegeți unul dintre aceste roluri: { $roles }.
session_ended = V-ați deconectat. Conectați-vă din nou; coada este păstrată.
sign_in_wrong =
    E-mailul sau parola este greșită. Încercați din nou sau cereți proprietarului un link nou.
staff_unknown = Nu există o astfel de persoană. Verificați din nou lista.
too_many_from_here =
    Prea multe încercări din această rețea. Așteptați { $seconds } secunde sau folosiți altă rețea,
    de exemplu date mobile.
too_many_outlets =
    Un magazin are aici cel mult { $most } de puncte de lucru. Redenumiți unul nefolosit.
too_many_staff = Sunt deja { $most } de persoane în listă. Invitați din nou una dintre ele.
too_many_tills = Sunt deja { $most } de case asociate. Eliminați una nefolosită.
wait_before_trying =
    Prea multe încercări greșite. Așteptați { $seconds } secunde, apoi încercați din nou.
key_unknown = Nu există o astfel de cheie. Uitați-vă din nou în listă.
too_many_keys = Sunt deja { $most } chei valabile. Revocați una pe care nu o mai folosiți.
passkey_asked = Folosiți și cheia de acces sau dați un cod de rezervă.
factor_or_passkey_asked = Folosiți și cheia de acces sau dați codul aplicației ori un cod de rezervă.
passkey_unknown = Această cheie de acces a fost ștearsă aici. Ștergeți-o de pe telefon sau calculator și conectați-vă altfel.
passkey_wrong = Cu această cheie de acces nu s-a putut intra. Încercați din nou sau conectați-vă cu parola.
passkey_elses = Această cheie de acces este a altcuiva. Folosiți-o pe a dvs. sau dați un cod de rezervă.
passkey_not_made = Nu a rezultat nicio cheie de acces. Începeți din nou și răspundeți în cinci minute.
passkey_there = Această cheie de acces este deja pe lista dvs.
too_many_passkeys = Aveți deja { $most } chei de acces. Ștergeți una pe care nu o mai folosiți.
factor_none = Nu există încă un al doilea factor. Configurați întâi unul.
factor_kept = Magazinul dvs. cere tuturor celor cu rolul dvs. un al doilea factor. Configurați întâi altul.
factor_needed = Magazinul dvs. cere tuturor celor cu rolul dvs. un al doilea factor. Reîncărcați pagina și configurați-l.
