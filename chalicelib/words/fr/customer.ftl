### The customer's pages, behind the secret link of a card.

page_title = Votre carte
page_title_named = { $name }, votre carte
page_unknown =
    Ce lien ne mène à aucune carte. Ouvrez votre carte dans le portefeuille du téléphone et suivez le lien au dos.
page_old =
    Ce lien date d’un code précédent de la carte. Ouvrez votre carte dans le portefeuille du téléphone et suivez le lien au dos, ou demandez au personnel.

page_open = Ma carte : historique, offres, conditions
page_show = Montrez ce code à la caisse
page_code = Code QR de votre carte
page_number = Ou dites ce numéro :
page_over = Cette carte n’est plus valable. Demandez-en une nouvelle au comptoir.
page_yours = Ce que vous avez
page_until = jusqu’au { $day }
page_not_yet = Ce qui vient ensuite
page_history = Ce qui s’est passé sur votre carte
page_history_none = Rien encore : tout commence à votre première visite.
page_history_all = Tout l’historique
page_history_older = Plus tôt
page_history_newest = Aux plus récents
page_back = Retour à ma carte
page_add = Gardez-la dans le portefeuille du téléphone
page_news = Nouvelles de { $shop }
page_tell = Sans portefeuille : être averti ici
page_tell_why =
    Ce navigateur vous avertit quand quelque chose change sur votre carte, et de ce que { $shop } vous écrit si vous avez accepté les messages. Il vous demandera ensuite la permission.
page_tell_do = M’avertir dans ce navigateur
page_tell_on = Ce navigateur vous avertit de ce qui est nouveau sur votre carte.
page_tell_stop = Ne plus m’avertir ici
page_tell_nobody = Ici, les cartes n’avertissent personne dans un navigateur. Enregistrez la carte dans Apple Wallet ou Google Wallet : elle vous y avertit de ce qui est nouveau.
page_tell_denied =
    Ce navigateur ne laisse pas la page vous avertir. Autorisez les notifications pour cette page dans ses réglages, puis revenez.
page_tell_failed =
    Cela n’a pas fonctionné pour le moment. Réessayez dans un instant, ou gardez la carte dans le portefeuille du téléphone.
page_tell_iphone =
    Pour être averti sur un iPhone, ajoutez d’abord cette page à l’écran d’accueil (Partager, puis « Sur l’écran d’accueil ») et ouvrez-la de là.
page_more = Plus sur ma carte
page_look_again = Voir s’il y a du nouveau
page_keep = Cette page s’ouvre aussi sans connexion. Ajoutez-la à l’écran d’accueil pour l’avoir sous la main.
page_offline = Pas de connexion. Voici votre carte au { $when } ; le code fonctionne quand même à la caisse.

way_page = Ma carte en ligne
way_order = Commander en ligne
way_shop = Boutique en ligne
way_book = Prendre rendez-vous
way_call = Appeler
way_open = Ouvrir
way_help = Un problème ?
way_friends = Inviter des amis
way_question = Une petite question
way_stop = Arrêter les envois
