### What is refused of a request itself, whatever it asks for.

accept_needed = Envoyez le corps de la requête au format { $type }.
body_invalid = Vérifiez le champ « { $at } » : { $why }.
body_not_json = Le corps n’est pas du JSON valide. Envoyez un objet JSON.
body_too_large = Le corps est trop grand. Envoyez au plus { $most } octets.
callback_refused = Ce rappel n’est pas un message valide et récent de Google : { $why }.
callback_unchecked =
    Les clés de Google sont inaccessibles pour l’instant. Renvoyez le même message plus tard.
changed_meanwhile =
    Quelqu’un a modifié ceci au même moment. Vérifiez, puis refaites votre changement.
colour_wrong = Écrivez la couleur avec # et six chiffres, par exemple #7a4b2a.
cursor_invalid = Ce repère de page n’est pas valide. Recommencez sans « after ».
day_wrong = Indiquez le jour au format AAAA-MM-JJ.
instant_wrong = Indiquez l’heure « { $at } » au format RFC 3339, par exemple 2026-11-01T10:00:00Z.
key_invalid = La clé doit compter de 1 à { $most } caractères ASCII visibles.
key_needed =
    Envoyez un en-tête Idempotency-Key, propre à chaque vente et gardé si vous réessayez, ou un
    sale_id.
key_reused =
    Cette clé a déjà servi à autre chose. Utilisez une nouvelle clé pour chaque nouvelle demande.
language_unknown = Choisissez une de ces langues : { $languages }.
limit_out_of_range = Demandez de { $least } à { $most } lignes à la fois.
list_out_of_range = Donnez de { $least } à { $most } éléments pour « { $at } ».
number_too_large = Donnez « { $at } » comme un nombre de { $most } au plus.
not_found = Il n’y a rien ici. Vérifiez l’adresse.
number_out_of_range = Donnez « { $at } » comme un nombre entier de { $least } à { $most }.
origin_wrong = Cette demande ne vient pas de la page elle-même. Rechargez la page et réessayez.
subscription_wrong =
    Ce navigateur ne peut pas être averti : ce que son service de notification lui a donné n’est pas utilisable. Rechargez la page et réessayez.
store_busy = Le service est très sollicité en ce moment. Renvoyez la même demande dans un instant.
text_needed = Remplissez « { $at } » avec 1 à { $most } caractères.
text_wrong_form = Écrivez « { $at } » comme l’indique la description de l’API, dans openapi.json.
text_too_long = Raccourcissez « { $at } » à { $most } caractères.
text_unshown =
    Retirez de « { $at } » ce qui ne s’affiche pas, comme un retour à la ligne ou une tabulation.
verb_wrong = Cette adresse n’accepte pas { $verb }. Elle accepte { $allowed }.
zone_unknown = Indiquez un fuseau horaire par son nom, par exemple Europe/Paris.

## What is wrong with a field, in the middle of a sentence

why_missing = il manque
why_unknown = ce champ n’existe pas
why_choice = choisissez parmi : { $choices }
why_type = { $wanted ->
    [int] il faut un nombre entier
    [float] il faut un nombre
    [str] il faut un texte
    [bool] il faut true ou false
    [array] il faut une liste
   *[object] il faut un objet
}
why_form = sa forme n’est pas la bonne
