### Saved audiences as pages.

audiences_lead = Conditions that you keep. Each is counted every night.
audiences_none = No audience is kept yet. Build one here, or keep the conditions of a campaign under a name.
audience_new = New audience
audience_name = Name
audience_write_lead = Put together who is meant. How many that is stands below, while you write.
audience_save = Save
audience_column_name = Name
audience_column_cards = Customers
audience_column_used = Used
audience_column_changed = Changed
audience_column_programme = Programme
audience_column_balance = Balance
audience_column_visits = Visits
audience_column_last = Last visit

# A number that is counted from a part of the cards, and by how much it may be off
audience_about = about { $n } (± { $margin })
audience_write_to = Write to them

# The name of a new campaign
audience_draft = To: { $name }
audience_edit = Edit
audience_duplicate = Duplicate
audience_copy = { $name } (copy)
audience_delete = Delete
audience_delete_title = Delete “{ $name }”?
audience_delete_sure = It can no longer be chosen, and its size from day to day is deleted too.

# $n: campaigns and audiences
audience_delete_used = { $n ->
    [one] It is used once
   *[other] It is used { $n } times
}, drafts among them: { $drafts }. Those keep their conditions as they are.
audience_sizes = From day to day
audience_sizes_soon = It is counted every night. With two days there is a line here.
audience_sizes_about = Some days are about: counted from a part of the cards.
audience_reachable = Can be told
audience_uses = Where it is used
audience_unused = In none of the latest campaigns, and in no other audience.
audience_members = Who is in it
audience_members_none = Nobody fits these conditions now.
audience_members_later = Nobody yet among the cards looked at. “More” goes on.
audience_find = Find in it
audience_export = Save as CSV
audience_export_how = A list of people: it asks for your password, and the list of changes notes who took it.
audience_export_part = { $n ->
    [one] { $n } part is there …
   *[other] { $n } parts are there …
}
audience_export_done = Saved.
glance_write = Write to them: { $what }, { $n }
