### Audiențele salvate.

audiences_lead = Condițiile pe care le păstrați. Fiecare se numără în fiecare noapte.
audiences_none = Nu este păstrată nicio audiență. Alcătuiți una aici sau păstrați condițiile unei campanii sub un nume.
audience_new = Audiență nouă
audience_name = Nume
audience_write_lead = Alcătuiți cine este vizat. Numărul apare mai jos, în timp ce scrieți.
audience_save = Salvează
audience_column_name = Nume
audience_column_cards = Clienți
audience_column_used = Folosită
audience_column_changed = Modificată
audience_column_programme = Program
audience_column_balance = Sold
audience_column_visits = Vizite
audience_column_last = Ultima vizită
audience_about = aproximativ { $n } (± { $margin })
audience_write_to = Scrieți-le
audience_draft = Către: { $name }
audience_edit = Modifică
audience_duplicate = Duplică
audience_copy = { $name } (copie)
audience_delete = Șterge
audience_delete_title = Ștergeți „{ $name }”?
audience_delete_sure = Nu va mai putea fi aleasă, iar mărimea ei de la o zi la alta se șterge și ea.
audience_delete_used = { $n ->
    [one] Este folosită o dată
    [few] Este folosită de { $n } ori
   *[other] Este folosită de { $n } de ori
}, dintre care ciorne: { $drafts }. Acestea își păstrează condițiile așa cum sunt.
audience_sizes = De la o zi la alta
audience_sizes_soon = Se numără în fiecare noapte. De la două zile apare aici o linie.
audience_sizes_about = Unele zile sunt aproximative: numărate dintr-o parte a cardurilor.
audience_reachable = Pot fi anunțați
audience_uses = Unde este folosită
audience_unused = În niciuna dintre ultimele campanii și în nicio altă audiență.
audience_members = Cine face parte
audience_members_none = Acum nimeni nu îndeplinește aceste condiții.
audience_members_later = Încă nimeni între cardurile văzute. „Mai multe” continuă.
audience_find = Căutați în ea
audience_export = Salvează ca CSV
audience_export_how = O listă de persoane: vi se cere parola, iar lista modificărilor notează cine a luat-o.
audience_export_part = { $n ->
    [one] { $n } parte primită…
    [few] { $n } părți primite…
   *[other] { $n } de părți primite…
}
audience_export_done = Salvat.
glance_write = Scrieți-le: { $what }, { $n }
