"""What was said and what an article makes of it, of each kind: our own inventions, a line or two each."""

from __future__ import annotations

from claimcheck.model.quote_kinds import QuoteKind

COUNCIL = """\
MAYOR ADA LUND: Good evening. We may close the harbour this winter, but only if the staff agree. It was built in \
nineteen sixty-two, and it shows.

COUNCILLOR JON DAHL: Uh, thank you. I think, you know, the repair will cost two point four million crowns. I was, I \
was on the pier when the mast broke. Nobody was hurt.

MAYOR ADA LUND: Nobody was hurt. That's right. We have asked the engineers, who came from Velden on Monday, for a \
second report. They don't like what they saw. I won't hide that from anyone.

RESIDENT: Who pays for it?

MAYOR ADA LUND: The city pays. We will not raise the fees for small boats. We will, however, look at the big ones.

COUNCILLOR JON DAHL: The fees should have — we ought to have raised them ten years ago. Thirty per cent of the berths \
are empty. It is, um, it's a sad sight, really.
"""

CAPTIONS = """\
1
00:00:01,000 --> 00:00:04,000
>> REPORTER: so what happens to the
twenty three boats in the dry dock

2
00:00:04,200 --> 00:00:08,000
>> LUND: well uh we dont know yet
the yard is still working

3
00:00:08,100 --> 00:00:12,400
on them but nobody has been paid
since the fifth of march and that

4
00:00:12,500 --> 00:00:17,000
is a disgrace i told the owners i told
the owners they have until friday

5
00:00:17,200 --> 00:00:22,000
unless the bank steps in we are gonna
take the yard ourselves

6
00:00:22,100 --> 00:00:26,000
it is not what i wanted when i
took this job [coughs] in two thousand and nineteen
"""

COURT = """\
IN THE DISTRICT COURT OF VELDEN                                   Page 14

 1              JON DAHL, having been first duly sworn, testified as follows:
 2                        DIRECT EXAMINATION
 3   BY MS. REED:
 4   Q.   Where were you on the night of the ninth?
 5   A.   At home. I was -- I was asleep by ten, I think. My brother
 6        woke me at half past two.
 7   Q.   What did he say to you?
 8   A.   He said, "The mast is down." I did not believe him.
 9        (Pause.)
10   Q.   Did you see anybody on the pier?
11   A.   I saw a man with a lamp. I could not see his face, although
12        it was a clear night.
13   MR. HALE:  Objection. The witness has said this three times.
14   THE COURT:  Overruled. You may go on, Mr. Dahl.
15   THE WITNESS:  Thank you. I never spoke to the man, and he never
16        looked at me.
17                        CROSS-EXAMINATION
18   BY MR. HALE:
19   Q.   You have been convicted of theft, Mr. Dahl, have you not?
20   A.   Once, in 1998. I paid for it.
"""

# The kind, the name of the source, and the words between the marks as the article has them.
QUOTES: tuple[tuple[QuoteKind, str], ...] = (
    ("exact", '"It was built in nineteen sixty-two, and it shows," Lund said.'),
    ("exact", 'Lund said the engineers did not "like what they saw".'),
    ("exact", "‘They don’t like what they saw,’ said Ada Lund. ‘I won’t hide that from anyone.’"),
    ("exact", '"The city pays," Lund said. "We will not raise the fees for small boats."'),
    ("exact", '"We ought to have raised them ten years ago," Dahl said.'),
    ("exact", '"Who pays for it?" a resident asked.'),
    ("exact", '"We may close the harbour this winter," Lund said, "but only if the staff agree."'),
    ("exact", "Lund said they \"may close the harbour this winter\", but only if workers consented."),
    ("exact", '“Nobody was hurt,” Dahl said.'),
    ("exact", '"Nobody was hurt," said Mayor Lund.'),
    ("punctuation", '"It was built in 1962, and it shows," Lund said.'),
    ("punctuation", '"It was built in nineteen sixty-two and it shows," Lund said.'),
    ("punctuation", '"30% of the berths are empty," Dahl said.'),
    ("punctuation", '"They do not like what they saw," Lund said.'),
    ("punctuation", '"The city pays! We will not raise the fees for small boats," Lund said.'),
    ("cleaned", '"I think the repair will cost 2.4 million crowns," Dahl said.'),
    ("cleaned", '"I was on the pier when the mast broke," Dahl said.'),
    ("cleaned", '"It\'s a sad sight, really," Dahl said.'),
    ("cleaned", '"It is a sad sight, really," Dahl said.'),
    ("shortened", '"We have asked the engineers ... for a second report," Lund said.'),
    ("shortened", '"[The engineers] don\'t like what they saw," Lund said.'),
    (
        "shortened",
        '"We have asked the engineers […] for a second report. They don\'t like what they saw," '
        'Lund said.',
    ),
    ("shortened", '"We have asked the engineers, who came from Velden … for a second report," she said.'),
    ("shortened", '"[We] ought to have raised them ten years ago," Dahl said.'),
    ("cut-before-qualifier", '"We may close the harbour this winter," Lund said.'),
    ("exact", 'Lund said the city "may close the harbour".\n\nIt is an old harbour.'),
    ("altered", '"We must close the harbour this winter," Lund said.'),
    ("altered", '"We have asked the engineers for a second report," Lund said.'),
    ("altered", '"We will raise the fees for small boats," Lund said.'),
    ("altered", '"The repair will cost 4.2 million crowns," Dahl said.'),
    ("altered", '"The repair will cost two point four million crowns a year," Dahl said.'),
    ("altered", '"We will ... raise the fees for small boats," Lund said.'),
    ("altered", '"They don\'t love what they saw," Lund said.'),
    ("altered", '"Thirty per cent of the berths were empty," Dahl said.'),
    ("joined", '"It was built in nineteen sixty-two, and it shows. I won\'t hide that from anyone," Lund said.'),
    ("joined", '"The city pays. We will, however, look at the big ones," Lund said.'),
    (
        "joined",
        '"We have asked the engineers, who came from Velden on Monday, to look at the big ones," '
        'Lund said.',
    ),
    ("joined", '"I won\'t hide that from anyone. They don\'t like what they saw," Lund said.'),
    ("wrong-speaker", '"The city pays," Dahl said.'),
    ("wrong-speaker", '"Thirty per cent of the berths are empty," Lund said.'),
    ("wrong-speaker", '"We will not raise the fees for small boats," said Jon Dahl, a councillor.'),
    ("not-found", '"This city has been asleep for a generation," Lund said.'),
    ("not-found", '"I have never taken a bribe," Dahl said.'),
    ("not-found", 'Dahl called the pier "a death trap".'),
)  # fmt: skip

CAPTIONED: tuple[tuple[QuoteKind, str], ...] = (
    ("punctuation", '"Nobody has been paid since 5 March, and that is a disgrace," Lund said.'),
    ("punctuation", '"We don\'t know yet," Lund said.'),
    ("exact", 'Lund said the yard was "still working on them", but gave no date.'),
    (
        "punctuation",
        'She called it "a disgrace" and said: "It is not what I wanted when I took this job in 2019."',
    ),
    ("cut-before-qualifier", '"I told the owners they have until Friday," Lund said.'),
    ("cleaned", '"I told the owners they have until Friday, unless the bank steps in," Lund said.'),
    ("cleaned", '"We are going to take the yard ourselves," Lund said.'),
    ("cut-before-qualifier", '"The yard is still working on them," Lund said.\n\nThe owners said nothing.'),
    ("altered", '"Nobody has been paid since the fifth of April," Lund said.'),
    ("altered", '"It is what I wanted when I took this job," Lund said.'),
    ("wrong-speaker", '"What happens to the 23 boats in the dry dock?" Lund asked.'),
    ("joined", '"We don\'t know yet. It is not what I wanted when I took this job," Lund said.'),
    ("shortened", '"Nobody has been paid ... and that is a disgrace," Lund said.'),
    ("not-found", '"The owners are crooks, all of them," Lund said.'),
)
IN_COURT: tuple[tuple[QuoteKind, str], ...] = (
    ("exact", '"I did not believe him," Dahl said.'),
    (
        "exact",
        "“I saw a man with a lamp,” Dahl told the court. “I could not see his face, although it was a clear night.”",
    ),
    ("exact", '"My brother woke me at half past two," Dahl said.'),
    ("exact", "\"He said, 'The mast is down,'\" Dahl said."),
    ("exact", '"I never spoke to the man," Dahl said, "and he never looked at me."'),
    ("cleaned", '"I was asleep by ten, I think," Dahl said.'),
    ("altered", '"My brother woke me," Dahl said. "I couldn\'t see a face."'),
    ("cut-before-qualifier", '"I could not see his face," Dahl said.'),
    ("joined", '"I saw a man with a lamp. I never spoke to the man," Dahl said.'),
    ("wrong-speaker", '"The witness has said this three times," Dahl said.'),
    ("punctuation", '"I never spoke to the man and he never looked at me," Dahl said.'),
    ("punctuation", '"Once, in nineteen ninety-eight," Dahl said. "I paid for it."'),
    ("shortened", '"I could not see his face … it was a clear night," Dahl said.'),
    ("not-found", '"I would know that face anywhere in the world," Dahl said.'),
)

INTERVIEW = """\
[00:00:02] Presenter: Chief Constable Rhona Maddox, thank you for coming in. How many officers have you lost?

[00:00:09] Rhona Maddox: Well, since 2010, er, since twenty ten we've lost four hundred and sixty officers. \
That's a fifth of the force. I'm not, I'm not going to pretend it doesn't hurt.

[00:00:21] Presenter: And burglaries?

[00:00:23] Rhona Maddox: Burglaries are down, actually. They fell by eight per cent last year — the \
lowest since records began. But violence is up, and it's up sharply: knife crime by a third, \
assaults on my officers by half. Nobody should \
be punched for doing their job.

[00:00:41] Presenter: So whose fault is that?

[00:00:43] Rhona Maddox: I don't do blame. Look, what I want is — what we need is sixty new officers by Christmas, \
and a custody suite that doesn't leak. If the mayor can find the money for a tram, he can find it for a roof.

[00:00:58] Tom Vane (caller): My shop's been done over three times. Three times! I rang and I rang. Nobody came.

[00:01:06] Rhona Maddox: I'm sorry, Mr Vane. That isn't good enough. We will come and see you this week, I promise you \
that, though I can't promise that we'll catch them.

[00:01:15] Tom Vane: I'll believe it when I see it.
"""
INTERVIEWED: tuple[tuple[QuoteKind, str], ...] = (
    ("exact", "Maddox said that the force had ‘lost four hundred and sixty officers’."),
    ("exact", "‘That’s a fifth of the force,’ she said."),
    ("exact", "“Nobody should be punched for doing their job,” Chief Constable Rhona Maddox said."),
    ("exact", "“If the mayor can find the money for a tram,” Maddox said, “he can find it for a roof.”"),
    ("exact", "“I rang and I rang. Nobody came,” said Tom Vane, who keeps a shop."),
    ("exact", "Violence is up “and it's up sharply”, Maddox said."),
    ("exact", "“Burglaries are down,” the chief constable said."),
    ("exact", "She wants “a custody suite that doesn't leak”, Maddox said."),
    ("exact", "“I'll believe it when I see it,” Vane said."),
    ("punctuation", "“Since 2010 we've lost 460 officers,” Maddox said."),
    ("punctuation", "“They fell by 8 percent last year, the lowest since records began,” Maddox said."),
    ("punctuation", "“Burglaries are down actually,” Maddox said."),
    ("punctuation", "“Three times. I rang and I rang,” Vane said."),
    ("punctuation", "“My shop has been done over three times,” Vane said."),
    ("joined", "“Since 2010 we've lost 460 officers. I'm not going to pretend it doesn't hurt,” Maddox said."),
    ("cleaned", "“What we need is sixty new officers by Christmas,” Maddox said."),
    ("cleaned", "“I'm not going to pretend it doesn't hurt,” Maddox said."),
    ("shortened", "“Violence is up ... knife crime by a third, assaults on my officers by half,” Maddox said."),
    ("shortened", "“If [he] can find the money for a tram, he can find it for a roof,” Maddox said."),
    ("punctuation", "“We will come and see you this week … I promise,” Maddox said."),
    ("shortened", "“I'm sorry, Mr Vane. … We will come and see you this week,” Maddox said."),
    ("cut-before-qualifier", "“We will come and see you this week, I promise you that,” Maddox said."),
    ("altered", "“We will come and see you this month,” Maddox said."),
    ("altered", "“Knife crime is up by a third,” Maddox said."),
    ("altered", "“Assaults on officers by half,” Maddox said."),
    ("altered", "“Burglaries fell by eight per cent last year,” Maddox said."),
    ("altered", "“They fell by eighty per cent last year,” Maddox said."),
    ("altered", "“That is good enough,” Maddox said."),
    ("altered", "“Nobody should ever be punched for doing their job,” Maddox said."),
    ("altered", "“I can promise that we'll catch them,” Maddox said."),
    ("joined", "“That's a fifth of the force. They fell by eight per cent last year,” Maddox said."),
    (
        "joined",
        "“I don't do blame. If the mayor can find the money for a tram, he can find it for a "
        "roof,” Maddox said.",
    ),
    ("joined", "“Violence is up. Nobody should be punched for doing their job,” Maddox said."),
    (
        "joined",
        "“What we need is sixty new officers by Christmas, and nobody should be punched for doing "
        "their job,” Maddox said.",
    ),
    ("wrong-speaker", "“Nobody came,” Maddox said."),
    ("wrong-speaker", "“That isn't good enough,” said Tom Vane."),
    ("wrong-speaker", "“My shop's been done over three times,” said Rhona Maddox."),
    ("not-found", "“The mayor has betrayed every officer in this county,” Maddox said."),
    ("not-found", "Vane called the police “worse than useless”."),
    ("not-found", "“We are a rich county with poor streets,” Maddox said."),
)  # fmt: skip

RESCUE = """\
1
00:00:01,000 --> 00:00:03,000
SGT PARVEEN: We found the boat at 6.40 a.m., half

2
00:00:03,000 --> 00:00:06,500
a mile off the point. There were three of
them aboard, er, three men,

3
00:00:06,500 --> 00:00:09,000
and they were very, very cold.

4
00:00:09,500 --> 00:00:12,000
REPORTER: Were they wearing life jackets?

5
00:00:12,100 --> 00:00:15,000
SGT PARVEEN: Two of them were. The third said, "I never
wear one." I don't think he'll say that again. [laughter]

6
00:00:15,100 --> 00:00:20,000
We'd like to thank the crew of the Morning Star,
who, uh, who turned back without being asked.

7
00:00:20,100 --> 00:00:25,000
MRS OGDEN: I'd just like to say that my son is alive because
of those men. That's all. I can't say any more than that.

8
00:00:25,500 --> 00:00:30,000
SGT PARVEEN: The search cost us £18,500. It was cheap at the price, though it came
out of next year's budget. So we — the force will ask the county for help.
"""
RESCUED: tuple[tuple[QuoteKind, str], ...] = (
    ("punctuation", "‘We found the boat at 6:40am, half a mile off the point,’ Sgt Parveen said."),
    ("exact", "‘We found the boat at 6.40 a.m., half a mile off the point,’ said Sergeant Parveen."),
    ("cleaned", "‘There were three men, and they were very cold,’ Parveen said."),
    ("cleaned", "‘They were very cold,’ Parveen said."),
    ("exact", "‘The third said, “I never wear one.” I don’t think he’ll say that again,’ Parveen said."),
    (
        "cleaned",
        "“We'd like to thank the crew of the Morning Star, who turned back without being asked,” Parveen said.",
    ),
    ("exact", "“My son is alive because of those men,” Mrs Ogden said. “That’s all.”"),
    ("exact", "Mrs Ogden said that her son was “alive because of those men”."),
    ("exact", "She said: “I can’t say any more than that.”"),
    ("punctuation", "“The search cost us eighteen thousand five hundred pounds,” Parveen said."),
    ("altered", "“The search cost us £185,000,” Parveen said."),
    ("cut-before-qualifier", "“It was cheap at the price,” Parveen said."),
    ("cleaned", "“The force will ask the county for help,” Parveen said."),
    ("exact", "The force “will ask the county for help”, Parveen said."),
    ("shortened", "“There were three of them aboard … and they were very, very cold,” Parveen said."),
    ("shortened", "“[She] can’t say any more than that,” Mrs Ogden said."),
    ("shortened", "“Two of them [the men] were,” Parveen said."),
    ("shortened", "“My son [Luke] is alive because of those men,” Mrs Ogden said."),
    ("joined", "“We found the boat half a mile off the point. They were very, very cold,” Parveen said."),
    ("joined", "“My son is alive because of those men. I can’t say any more than that,” said Mrs Ogden."),
    ("wrong-speaker", "“I never wear one,” Mrs Ogden said."),
    ("wrong-speaker", "“The force will ask the county for help,” said Mrs Ogden."),
    ("wrong-speaker", "“Were they wearing life jackets?” Parveen asked."),
    ("not-found", "“Nobody should sail in October,” Parveen said."),
    ("altered", "“Two of them were not,” Parveen said."),
    ("altered", "“There were four of them aboard,” Parveen said."),
    ("altered", "“I do think he'll say that again,” Parveen said."),
    ("altered", "“We would love to thank the crew of the Morning Star,” Parveen said."),
    ("exact", "“Two of them were,” the sergeant said. “The third said, ‘I never wear one.’”"),
    ("punctuation", "“That’s all; I can’t say any more than that,” Mrs Ogden said."),
    ("exact", "Were they wearing life jackets? “Two of them were,” said Parveen."),
    ("altered", "“There were three men aboard,” Parveen said."),
    ("not-found", "Mrs Ogden called the rescue “a miracle”."),
    ("exact", "Parveen called it “cheap at the price”, though costly."),
    ("exact", "Thanks went to the crew, who “turned back without being asked”, Parveen said."),
)

TAX = """\
MR VOSS: Let me put it this way. The company made two hundred and six million in profit. It \
paid, what, four million in tax. Is that fair? I don't know. I mean, maybe it is; I'm not a \
lawyer.

MS TARN: It's legal.

MR VOSS: It's legal, sure. But legal isn't the same as right. When my, when my mother ran a shop \
she paid her taxes every quarter, on the nail, and she never once complained to anybody.

MS TARN: Our accounts are audited every year, Mr Voss, and they have never been qualified. We \
employ nine thousand people in this country. We're proud of that.

MR VOSS: Nine thousand today. It was twelve thousand in 2015.
"""
TAXED: tuple[tuple[QuoteKind, str], ...] = (
    ("altered", '"The company made $206 million in profit," Voss said.'),
    ("punctuation", '"The company made 206m in profit," Mr Voss said.'),
    ("exact", '"It\'s legal," Tarn said.'),
    ("exact", '"Legal isn\'t the same as right," Voss said.'),
    ("cleaned", '"When my mother ran a shop she paid her taxes every quarter, on the nail," Voss said.'),
    ("exact", '"On the nail," Voss said, "and she never once complained to anybody."'),
    ("cleaned", '"It paid four million in tax," Voss said.'),
    (
        "altered",
        '"When my mother ran a shop she paid her taxes every quarter and she never once complained '
        'to anybody," Voss said.',
    ),
    ("cleaned", '"Maybe it is; I\'m not a lawyer," Voss said.'),
    ("wrong-speaker", '"Legal isn\'t the same as right," Tarn said.'),
    ("wrong-speaker", '"We employ nine thousand people in this country," Voss said.'),
    ("joined", '"Our accounts are audited every year, Mr Voss. We\'re proud of that," Tarn said.'),
    ("joined", '"We employ 9,000 people in this country today. It was twelve thousand in 2015," Voss said.'),
    ("altered", '"We employ 90,000 people in this country," Tarn said.'),
    ("exact", '"I don\'t know," Voss said.'),
    ("shortened", '"Our accounts are audited every year … and they have never been qualified," Tarn said.'),
    ("altered", '"Our accounts are audited each year," said Ms Tarn.'),
    ("not-found", '"Our conscience is clear," Tarn said.'),
    ("exact", 'Ms Tarn said the accounts had "never been qualified".'),
    ("exact", 'Voss asked: "Is that fair? I don\'t know."'),
    ("punctuation", '"It was 12,000 in 2015," Voss said.'),
)

GRANT = """\
CHAIR: Order, please. Councillor Lund has the floor.

COUNCILLOR LUND: Thank you. First, the good news: the grant's been approved. Second, and I want \
to be frank about this, we're eleven weeks late, and that costs the town nine thousand a week.

COUNCILLOR DAHL: Eleven weeks! You promised us June. Is it, is it even going to open this year?

COUNCILLOR LUND: It'll open. It will open in October if the weather holds. I'd rather be late \
than wrong, and I, I think most people in this room would too.

COUNCILLOR DAHL: I wouldn't.

CHAIR: Thank you both. I don't want to hear any more about June.

COUNCILLOR LUND: Nor do I. What I will say is that no worker has been hurt on that site in two \
years. Not one.
"""
GRANTED: tuple[tuple[QuoteKind, str], ...] = (
    ("exact", '"I\'d rather be late than wrong," Lund said.'),
    ("exact", '"It will open in October if the weather holds," Lund said.'),
    ("cut-before-qualifier", '"It will open in October," Lund said.'),
    ("exact", '"No worker has been hurt on that site in two years," Lund told the council. "Not one."'),
    (
        "cleaned",
        '"I\'d rather be late than wrong, and I think most people in this room would too," Lund said.',
    ),
    ("cleaned", '"Is it even going to open this year?" Dahl asked.'),
    ("shortened", '"Second … we\'re eleven weeks late," Lund said.'),
    ("altered", '"Second, we\'re eleven weeks late," Lund said.'),
    ("punctuation", '"The grant has been approved," Lund said.'),
    ("punctuation", '"We\'re 11 weeks late, and that costs the town 9,000 a week," Lund said.'),
    ("exact", '"You promised us June," said Dahl.'),
    ("wrong-speaker", '"You promised us June," said the councillor Ada Lund.'),
    (
        "joined",
        '"It will open in October if the weather holds. No worker has been hurt on that site in two years," Lund said.',
    ),
    ("joined", "\"The grant's been approved. We're eleven weeks late,\" Lund said."),
    ("altered", '"It won\'t open in October if the weather holds," Lund said.'),
    ("altered", '"I\'d rather be late than sorry," Lund said.'),
    ("not-found", '"Heads will have to roll for this," Dahl said.'),
    ("exact", 'The chair said: "I don\'t want to hear any more about June."'),
    ("exact", 'He did not, the chair said, "want to hear any more about June".'),
    ("exact", 'Lund insisted: "It\'ll open."'),
    ("punctuation", '"Eleven weeks. You promised us June," Dahl said.'),
    ("altered", '"That costs the town ninety thousand a week," Lund said.'),
    ("shortened", '"[The pool] will open in October if the weather holds," Lund said.'),
    ("altered", '"Every worker has been hurt on that site in two years," Lund said.'),
    ("exact", 'Lund admitted being "eleven weeks late".'),
    ("altered", 'Lund admitted being "twelve weeks late".'),
    ("exact", 'Most people, Lund said, "would too".'),
)
