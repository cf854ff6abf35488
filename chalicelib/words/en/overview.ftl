### The owner's minute: what stands out in a shop's numbers, and what waits for somebody.

## What stands out

# $outlet: its name; $n, $usual: visits in seven days
notable_fewer_visits = { $outlet }: { $n } visits in the last 7 days. { $usual } are usual.
notable_more_visits = { $outlet }: { $n } visits in the last 7 days, more than usual ({ $usual }).
overview_counting = What was done before today is still being counted: for some minutes the figures above are too low.
notable_reward_untaken = Nobody took this reward in the last 90 days: { $reward }.
# $money: an amount
notable_ends_soon =
    { $programme }: rewards worth up to { $money } end within 30 days unless customers take them.
notable_facts =
    { $n ->
        [one] Something stands out in today’s entries.
       *[other] { $n } things stand out in today’s entries.
    }

## What waits

waiting_approval =
    { $n ->
        [one] A campaign waits for approval.
       *[other] { $n } campaigns wait for approval.
    }
waiting_winner =
    { $n ->
        [one] A campaign asks which of two texts the rest gets.
       *[other] { $n } campaigns ask which of two texts the rest gets.
    }
waiting_declined =
    { $n ->
        [one] A campaign of yours was declined.
       *[other] { $n } campaigns of yours were declined.
    }
waiting_case =
    { $n ->
        [one] A case is open.
       *[other] { $n } cases are open.
    }
waiting_case_overdue =
    { $n ->
        [one] A case is overdue.
       *[other] { $n } cases are overdue.
    }
waiting_pool =
    { $n ->
        [one] A partner’s codes are running low.
       *[other] The codes of { $n } partners are running low.
    }
# $day: a date
waiting_certificate =
    Apple’s certificate is good until { $day }. Tell whoever runs Carnet for you to renew it.
waiting_mail =
    { $n ->
        [one] Mail to one of your people comes back.
       *[other] Mail to { $n } of your people comes back.
    }

## Refusals

days_backwards = The first day is after the last one. Change one of them.
# $most: how many days
days_too_many = Ask for { $most } days at most.
# $tables: values of the API
table_unknown = Choose one of these tables: { $tables }.

## Where cards come from

overview_source_none = Without a name: at the till, from friends, by other links
