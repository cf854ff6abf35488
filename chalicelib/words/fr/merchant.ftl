## Refusals

merchant_damaged =
    La fiche du commerce manque ou est illisible. La personne qui gère Carnet la remet ; les cartes
    sont intactes.
programme_damaged =
    Ce programme est illisible. La personne qui gère Carnet le remet ; ses cartes sont intactes.
merchant_changed =
    Quelqu’un d’autre vient de modifier le commerce. Rechargez la page, puis refaites votre
    changement.
currency_unknown = Donnez la devise par ses trois lettres (ISO 4217), comme EUR, MDL ou JPY.
currency_in_use =
    La devise reste { $currency } : un programme compte des montants, ou a un achat minimal.
languages_wrong =
    Indiquez les langues de vos clients, chacune une fois, la vôtre d’abord : { $languages }.
link_wrong =
    Donnez l’adresse complète de la page, qui commence par https://, ou laissez vide ;
    { $most } caractères au plus.
id_wrong =
    Écrivez « { $at } » avec { $least } à { $most } lettres minuscules, chiffres et traits d’union.
reward_unnamed = Dites quel est le { -reward } dans au moins une de ces langues : { $languages }.

studio_title = Votre carte de fidélité
studio_about =
    Créez la carte de fidélité de votre commerce en dix minutes, voyez-la sur les deux téléphones et
    essayez-la sur le vôtre. Aucun compte avant qu’elle vous plaise.
