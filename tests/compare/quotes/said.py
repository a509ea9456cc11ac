"""What was said and what an article makes of it, of each kind: our own inventions, a line or two each."""

from __future__ import annotations

from claimcheck.model.quotes import QuoteKind

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
    ("shortened", '"We have asked the engineers […] for a second report. They don\'t like what they saw," Lund said.'),
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
    ("joined", '"We have asked the engineers, who came from Velden on Monday, to look at the big ones," Lund said.'),
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
