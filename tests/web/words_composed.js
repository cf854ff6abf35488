/** The ends that a composed key can have, such as "role_*", page by page. */

const ROLES = ["owner", "manager", "marketer", "cashier"];
const TYPES = ["stamps", "points"];
const TRIGGERS = [
  "welcome",
  "near_reward",
  "reward_waiting",
  "lapsed",
  "birthday",
  "anniversary",
  "expiring",
];
const STARTS = ["one_away", "reward_waiting", "slipping", "welcome", "birthday"];
const ART =
  "check star heart cup bean croissant bread scissors polish car gelato pizza lotus book flower leaf beer paw".split(
    " ",
  );
const SECTIONS = (
  "overview today programmes campaigns audiences cards questions cases staff regulars outlets devices rules " +
  "tiers books posters changes"
).split(" ");

const DESIGN = "colours type buttons marks fields tiles table charts news empty".split(" ");

/** The first page of who may see it. */
const OVERVIEW = {
  "range_*": ["today", "7", "30", "90", "month", "year", "from", "to"],
  fault: ["range_lacks", "range_turned", "range_to_come", "range_long"],
  "overview_*": [
    ..."visits sales_minor cards rewards given_minor average_sale_minor give_back_percent".split(" "),
    ..."active active_percent in_wallet in_wallet_percent return_percent".split(" "),
    ..."days_between redemption_percent liability_minor".split(" "),
    ..."visits_before sales_minor_before taken_back more less flows states".split(" "),
  ],
  "overview_*_how": [
    ..."visits sales_minor cards rewards given_minor average_sale_minor give_back_percent".split(" "),
    ..."active active_percent in_wallet in_wallet_percent return_percent".split(" "),
    ..."days_between redemption_percent liability_minor".split(" "),
  ],
  "overview_kind_*": ["estimate", "reckoned"],
  "overview_in_*": ["apple", "google", "browser"],
};

/** The studio's, on its own page and in the console. */
const PARTS =
  "head_start milestone right referral membership perk credit spending collection draw giving trial voucher".split(
    " ",
  );
const STUDIO = {
  "studio_on_*": ["iphone", "android", "lock", "till"],
  "studio_at_*": ["empty", "half", "full"],
  "studio_*": ["undo", "redo"],
  "studio_often_*": ["daily", "several", "weekly", "fortnightly", "monthly"],
  "studio_colour_*": ["background", "foreground", "label", "accent"],
  "studio_art_*": ART,
  "studio_slider_*": ["needed", "head_start", "threshold", "regulars", "margin"],
  "studio_part_*": PARTS,
  "studio_part_*_how": PARTS,
  "studio_field_*": (
    "name n at every days cost_minor minor percent price_minor months holding once on points " +
    "reward needed per_minor item every_visit given cause worth_minor of pool cost year_max"
  ).split(" "),
  "studio_*_*": [
    ...["always", "day", "month", "year", "ever"].map((each) => `once_${each}`),
    ...["join", "birthday", "anniversary", "campaign", "case", "answer"].map((each) => `on_${each}`),
  ],
  "studio_words_*_*": [
    ...["milestone", "right", "referral", "membership", "perk", "credit", "spending", "collection"].map(
      (each) => `${each}_name`,
    ),
    ...["draw_name", "trial_name", "voucher_name", "collection_reward", "giving_given", "giving_cause"],
  ],
  "studio_edit_*": ["rules", "parts", "look", "sums"],
  "studio_edit_*_how": ["rules", "parts", "look", "sums"],
  "studio_counts_*": TYPES,
  "studio_count_*": ["needed", "cost"],
};

// What keys are put together of, for each page: the ends of a form, or the keys that a value stands for.
export const COMPOSED = {
  scanner: {
    "section_*": [], // the way back to a section: this page has none
    "till_case_*": ["goods", "count", "reward", "people", "wait", "other"],
    "hand_over_*": ["birth_month", "last_visit", "phone_end", "known"],
    "hand_over_*_ask": ["birth_month", "last_visit", "phone_end", "known"],
    "role_*": ROLES,
    "kind_*": ["earn", "redeem", "give", "pause", "resume", "paper", "import", "reversal", "correction"],
    "strange_*": ["link", "join", "payment", "other", "scanner"],
    "offline_redeem_*": ["off", "over", "short"],
    "balance_*": TYPES,
    "add_*": TYPES,
    "added_*": TYPES,
    "takes_*": TYPES,
    "takes_leaves_*": TYPES,
    "to_go_*": TYPES,
    "practice_*": ["stamp", "reward", "undo", "unknown"],
    "idle_panel.js name": ["find", "shift"],
    "menu.js name": ["switch_person", "change_outlet", "to_console", "my_pin", "sound", "sign_out"],
    "camera_view.js name": ["other_camera", "torch", "zoom"],
    "camera_view.js state":
      "camera_denied camera_none camera_taken camera_stopped camera_restarts decoder_missing".split(" "),
    "offered.js key": [
      ...["offer_not_now", "offer_for_holders", "offer_to_go", "offer_not_held"],
      ...["day", "month", "year", "ever"].map((period) => `offer_again_${period}`),
    ],
    "lookup.js code": ["limit_outlet", "limit_spend"],
  },
  console: {
    "module_*": ["title", "text"],
    ...STUDIO, // its phones stand beside the shop
    ...OVERVIEW,
    "role_*": ROLES,
    "role_*_may": ROLES,
    "section_*": SECTIONS,
    "group_*": ["customers", "campaigns", "programme", "shop", "technical"],
    "case_of_*": ["goods", "count", "reward", "people", "wait", "other"],
    "case_line_*": ["said", "note", "answer"],
    "cases_*": ["open", "mine", "closed", "outcome"],
    "cases_none_*": ["open", "mine", "closed"],
    "outcome_group_*": ["made_good", "answered", "alike"],
    "changes_kind_*": "sign_ins reading people shop programmes campaigns cards technical".split(" "),
    "session_by_*": ["pin", "password", "second", "passkey"],
    "wallets_*":
      "screenshots rotating linked_offers member_card modules actions linear places last_day".split(" "),
    "action_*": ["offers", "benefits", "order", "shop", "book", "call"],
    "key_use_*": ["till", "campaigns", "sandbox"],
    "key_use_*_how": ["till", "campaigns", "sandbox"],
    "webhook_state_*": ["waiting", "delivered", "failed"],
    "webhook_since_*": ["hour", "day", "week", "month"],
    "kit_*": ["poster", "table", "sticker", "receipt"],
    "list_enc_*": ["utf_8", "utf_16le", "utf_16be", "windows_1250", "windows_1251", "windows_1252"],
    "list_sign_*": ["comma", "semicolon", "tab"],
    "list_state_*": ["running", "undoing", "undone"],
    "list_col_*": "name surname phone mail birthday tier member_until balance language".split(" "),
    "shop_colour_*": ["background", "foreground", "label", "accent"],
    "shop_link_*": ["privacy", "terms", "imprint"],
    "state_*": ["active", "invited", "revoked"],
    "count_*": ["corrections", "allowed", "paid", "papers", "made_good"],
    "step_*": ["outlet", "till", "poster"],
    "step_*_how": ["outlet", "till", "poster"],
    "person_*": ["redemptions", "reversals", "corrections", "allowed", "paid", "papers", "made_good"],
    "kind_*": ["earn", "redeem", "give", "pause", "resume", "paper", "import", "reversal", "correction"],
    "rule_*": ["scans_per_day_max", "offline_redeem_max", "papers_per_day_max"],
    "unit_*": ["seconds", "minutes", "hours", "days"],
    "units_*": ["seconds", "minutes", "hours", "days"],
    "offline_hint_*": TYPES,
    "means_offline_*": TYPES,
    "means_tier_*": TYPES,
    "means_tier_below_*": TYPES,
    "tier_from_*": TYPES,
    "tiers_nothing_*": TYPES,
    "limit_sentences.js key":
      "limit_spend limit_per_day limit_cooldown limit_outlet limit_hours offline_redeem_over offline_redeem_off".split(
        " ",
      ),
    "changes_in_words.js LABELS[name]": ["name", "role", "language", "outlet", "mail"],
    "changes.js key": [
      ..."invite link ask accept change revoke pin password sign_out pin_void pin_tries password_tries mail_returned"
        .split(" ")
        .map((each) => `did_staff_${each}`),
      ..."add change".split(" ").map((each) => `did_outlet_${each}`),
      ..."offer pair unpair".split(" ").map((each) => `did_device_${each}`),
      ..."limits tiers wallets source_add source_name source_retire source_back"
        .split(" ")
        .map((each) => `did_programme_${each}`),
      "did_pool_codes",
      ...["change", "start", "approve", "factor"].map((each) => `did_merchant_${each}`),
      "did_staff_mail_returned",
      "did_programme_publish",
      "did_key_add",
      "did_key_revoke",
      "did_merchant_export",
      ..."export save change delete".split(" ").map((each) => `did_audience_${each}`),
      ..."bring undo links".split(" ").map((each) => `did_regulars_${each}`),
      "did_card_erase",
      "did_card_look",
      "did_merchant_pause",
      "did_merchant_resume",
      "did_programme_push",
      ..."mails_on mails_off factor_on factor_off recovery recovery_used passkey_add passkey_remove language"
        .split(" ")
        .map((each) => `did_staff_${each}`),
      ..."begin fail end".split(" ").map((each) => `did_session_${each}`),
      "did_file_take",
      ..."archive unarchive make delete withdraw pause resume cancel retry rules choose"
        .split(" ")
        .map((each) => `did_campaign_${each}`),
      ..."send approve decline correct trial recall".split(" ").map((each) => `did_campaign_${each}`),
      ..."mark unmark".split(" ").map((each) => `did_tester_${each}`),
      ..."ask change on off".split(" ").map((each) => `did_question_${each}`),
      ..."add change secret drop off replay".split(" ").map((each) => `did_webhook_${each}`),
      ..."add drop".split(" ").map((each) => `did_payments_${each}`),
      "did_merchant_budgets",
      "did_merchant_retention",
      ..."void unvoid code move hand_over hand_over_wrong person file read search"
        .split(" ")
        .map((each) => `did_card_${each}`),
    ],
    "who.js unnamed(by)": ["by_operator", "by_carnet", "by_guest", "by_key", "by_device", "by_other"],
  },
  questions: {
    "question_kind_*": ["smiley", "score", "words"],
    "question_kind_*_more": ["smiley", "score", "words"],
    "comments_*": ["new", "read"],
    "smiley_*": ["1", "2", "3", "4", "5"],
  },
  books: { "books_*": ["opening", "re", "promised", "taken", "lapsed", "closing"] },
  campaigns: {
    "start_*": [...STARTS, "empty"],
    "start_*_how": [...STARTS, "empty"],
    "start_*_*": STARTS.flatMap((each) => [`${each}_title`, `${each}_text`]),
    "state_*": ["draft", "waiting", "scheduled", "running", "paused", "done", "cancelled", "archived"],
    "count_*": ["planned", "sent", "waiting", "held", "held_out", "failed"],
    "kind_*": ["earn", "redeem", "give", "pause", "resume", "paper", "import", "reversal", "correction"],
    "held_*": (
      "no_consent no_wallet per_day per_week gap google_day burst quiet_hours not_yet winner too_late busy " +
      "fault no_window gift_had gift_full gift_gone other_card other_card_lately"
    ).split(" "),
    "delivery_*": ["sent", "held", "held_out", "passed", "left"],
    "branch_who_*": ["all", "came", "away"],
    "branch_what_*": ["message", "nothing", "leaves"],
    "followed_*": ["sent", "held_out", "held", "left", "passed"],
    "followed_since_*": ["sent", "held_out"],
    "winner_*": ["percent", "days"],
    "outcome_*": ["delivered", "saved", "removed", "gone", "refused", "unanswered", "failed"],
    "holding_*": ["made", "saved", "fetched", "unknown", "removed"],
    "face_module_*": ["title", "text"],
    "notify_*": ["all", "half", "none"],
    "holder_source_*": ["join", "page", "api", "till", "import"],
    "wallet_*": ["apple", "google", "browser", "none"],
    "glance_*": ["cards", "apple", "google", "browser", "recent", "reward_waiting", "one_away", "lapsed"],
    "section_*": SECTIONS,
    "step_*": ["who", "what", "when", "before"],
    "reach_*": ["reachable", "apple", "google", "browser", "held", "no_consent", "no_wallet"],
    "is_*": ["one_of", "not_one_of"],
    "join_**": ["all", "any", "not_any", "not_all"],
    "what_*": ["title", "text"],
    "merge_field_*": ["name", "balance", "to_reward", "reward", "tier", "outlet", "shop"],
    "instead_*": ["name", "to_reward", "tier", "outlet"],
    "preview_person_*": ["named", "nameless"],
    "colour_*": ["background", "foreground", "label", "accent"],
    "bonus_*": ["starts_at", "ends_at", "from_minute", "to_minute"],
    "when_*": ["now", "at", "trigger"],
    "when_*_how": ["now", "at", "trigger"],
    "trigger_*": TRIGGERS,
    "trigger_n_*": ["near_reward", "reward_waiting", "lapsed", "expiring"],
    "outlook_*": ["reach", "cost", "time"],
    "bound_*": ["holdout_percent", "window_days", "send_hours", "budget"],
    "bound_*_how": ["holdout_percent", "window_days", "send_hours", "budget"],
    "saving_*": ["saved", "saving", "unsaved", "waits", "moved", "gone"],
    "moved_*": ["theirs", "mine"],
    "column_*": "name state audience when sent accepted effect by acts".split(" "),
    "running.js way": ["archive", "unarchive"],
    "result_*": ["few", "early", "little"],
    "do_*": ["approve", "decline", "withdraw", "pause", "resume", "retry", "cancel"],
    "settings_*": ["per_day", "per_week", "gap_hours", "quiet_from", "quiet_to"],
    "settings_*_hint": ["per_day", "per_week", "gap_hours"],
    "step_of_*": "planned held held_out sent pushed accepted fetched stale removed refused".split(" "),
    "defined_*": ["effect", "interval", "gifts"],
    ...STUDIO,
  },
  studio: STUDIO,
  design: {
    "section_*": [], // the way back to a section: this page has none
    "design_*": DESIGN,
    "design_*_how": DESIGN,
    "design_state_*": ["draft", "planned", "active", "paused", "done"],
    "design_line_*": ["birthday", "quiet", "away"],
  },
};
