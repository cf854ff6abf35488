### Words that are the same everywhere.

-reward =
    { $form ->
       *[one] cadeau
        [all] cadeaux
        [One] Cadeau
        [All] Cadeaux
    }
