### At the counter.

clock_off = Ceasul acestei case este greșit. Setați data și ora, apoi scanați din nou.
number_of_two = Două carduri se termină cu același număr. Scanați codul pătrat sau căutați cardul după nume.
code_not_a_card =
    Acest cod nu este un card de fidelitate. Rugați clientul să deschidă cardul din portofel.
made_by_wrong =
    Această linie din coadă nu vine de la casele voastre. Arătați-o unui manager; nimic nu a fost
    adăugat.
made_at_needed = Spuneți când a fost făcută scanarea unui coleg (made_at). Nimic nu a fost adăugat.
shift_over =
    Aceasta a fost făcută când persoana numită nu mai lucra aici sau nu lucra încă. Arătați-o unui
    manager; nimic nu a fost adăugat.
offline_redemption_off =
    Recompensa a fost dată fără rețea, peste ce permite proprietarul. Arătați acest lucru unui
    manager.
sale_differs =
    Această vânzare este deja pe acest card, cu alt conținut. Anulați-o întâi, apoi trimiteți-o din
    nou cu o cheie nouă.
sale_taken_back =
    Această vânzare a fost anulată. Ca să fie socotită din nou, trimiteți-o cu un Idempotency-Key nou.
sale_unknown = Nu există aici o vânzare cu acest număr. Verificați numărul și punctul de lucru.
undo_not_yours = Altcineva a făcut această înregistrare. Rugați un manager să o anuleze.
undo_too_late = Au trecut mai mult de { $minutes } minute. Rugați un manager să anuleze.
limit_paper_again =
    Pentru acest client s-a preluat deja un card de hârtie. Întrebați un manager dacă mai are unul.
limit_paper_day =
    Ați preluat astăzi câte carduri de hârtie aveți voie ({ $most }). Întrebați un manager.
paper_elsewhere = Acest card este al altui magazin. Cardurile lui de hârtie se preiau numai acolo.
paper_off =
    Acest program nu preia carduri de hârtie. Proprietarul poate permite aceasta în paginile sale, la Reguli.
paper_out_of_range = Scrieți câte sunt pe hârtie: de la { $least } la { $most }.
papers_a_day_wrong = O persoană poate prelua cel mult { $most } carduri de hârtie pe zi; 0 înseamnă niciunul.
