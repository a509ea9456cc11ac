"""Pairs of statements, each with the drift that an editor sees in it, or with the harmless edit that it is.

Most were written before the program was run on them, some while what they show was built; all are our own invention.
"""

from __future__ import annotations

from claimcheck.model.drift import DriftKind

DRIFTS: tuple[tuple[DriftKind, str, str], ...] = (
    ("hedge-dropped", "Dorn allegedly took the van from the depot.", "Dorn took the van from the depot."),
    (
        "hedge-dropped",
        "The fire may have started in the kitchen of the restaurant.",
        "The fire started in the kitchen of the restaurant.",
    ),
    (
        "hedge-dropped",
        "The bridge will probably reopen in spring, the council said.",
        "The bridge will reopen in spring, the council said.",
    ),
    (
        "hedge-dropped",
        "The driver appears to have fallen asleep at the wheel.",
        "The driver fell asleep at the wheel.",
    ),
    (
        "hedge-dropped",
        "About 300 workers at the Pellmar mill were sent home on Monday.",
        "At the Pellmar mill 300 workers were sent home on Monday.",
    ),
    (
        "hedge-dropped",
        "Nearly 40 boats were damaged in the harbour of Tarnby.",
        "In the harbour of Tarnby, 40 boats were damaged.",
    ),
    (
        "hedge-dropped",
        "Officials said they believed the leak had come from an old valve.",
        "Officials said the leak had come from an old valve.",
    ),
    (
        "hedge-dropped",
        "The suspected arsonist was seen near the barn, a neighbour said.",
        "The arsonist was seen near the barn, a neighbour said.",
    ),
    (
        "hedge-dropped",
        "The company could lose its licence over the spill.",
        "The company loses its licence over the spill.",
    ),
    (
        "hedge-dropped",
        "Mayor Ilse Torvik reportedly met the investors in Oslo last week.",
        "Last week Mayor Ilse Torvik met the investors in Oslo.",
    ),
    (
        "bound-lost",
        "At least 14 people were hurt when the ferry struck the pier.",
        "When the ferry struck the pier, 14 people were hurt.",
    ),
    (
        "bound-lost",
        "The repair will cost up to 3 million euros, the port authority said.",
        "The repair will cost 3 million euros, the port authority said.",
    ),
    (
        "bound-lost",
        "More than 2,000 students signed the petition against the closure.",
        "The petition against the closure was signed by 2,000 students.",
    ),
    (
        "bound-lost",
        "The plant will take on 250 or more welders next year.",
        "The plant will take on 250 welders next year.",
    ),
    (
        "bound-lost",
        "Fewer than 60 of the houses have been rebuilt since the flood.",
        "Since the flood, 60 of the houses have been rebuilt.",
    ),
    (
        "bound-lost",
        "Over 500 sheep died in the snowstorm, farmers said.",
        "Farmers said 500 sheep died in the snowstorm.",
    ),
    (
        "number-changed",
        "The storm cut power to 1,240 homes in Velden.",
        "In Velden, 12,400 homes lost power in the storm.",
    ),
    (
        "number-changed",
        "Unemployment in the valley rose to 6.4 percent in March.",
        "Unemployment in the valley rose to 4.6 percent in March.",
    ),
    (
        "number-changed",
        "The museum was founded in 1921 by a local brewer.",
        "The museum, founded by a local brewer in 1912, is closed.",
    ),
    (
        "number-changed",
        "The company paid 3 million euros for the site.",
        "The company paid 3 billion euros for the site.",
    ),
    (
        "number-changed",
        "The trial opens on 12 June in Brandt.",
        "The trial in Brandt opens on 21 June.",
    ),
    (
        "number-changed",
        "Three firefighters were treated for burns at the hospital.",
        "Eight firefighters were treated at the hospital for burns.",
    ),
    (
        "number-changed",
        "Fares will rise by 5 percentage points, the operator said.",
        "Fares will rise by 5 percent, the operator said.",
    ),
    (
        "number-changed",
        "Profit rose 12 percent to 48 million dollars.",
        "Profit rose 48 percent to 12 million dollars.",
    ),
    (
        "number-changed",
        "The pipeline is 300 km long and crosses two borders.",
        "The pipeline is 300 miles long and crosses two borders.",
    ),
    (
        "number-changed",
        "The boy, 12, was found on Tuesday evening near the lake.",
        "The boy, 15, was found near the lake on Tuesday evening.",
    ),
    (
        "attribution-dropped",
        "The tunnel was never inspected, according to the rail union.",
        "The tunnel was never inspected.",
    ),
    (
        "attribution-dropped",
        "Police say the two men quarrelled over a debt.",
        "The two men quarrelled over a debt.",
    ),
    (
        "attribution-dropped",
        "Minister Karl Ostrander said the talks had failed because of the border dispute.",
        "The talks failed because of the border dispute.",
    ),
    (
        "attribution-dropped",
        "Her lawyer says she was at home on the night of the robbery.",
        "She was at home on the night of the robbery.",
    ),
    (
        "attribution-dropped",
        "The water is safe to drink, the utility claims.",
        "The water is safe to drink.",
    ),
    (
        "attribution-dropped",
        "Prosecutors accuse the treasurer of hiding 90,000 crowns in a private account.",
        "The treasurer hid 90,000 crowns in a private account.",
    ),
    (
        "attribution-dropped",
        "A report by the audit office found that the contracts were never put out to tender.",
        "The contracts were never put out to tender.",
    ),
    (
        "source-upgraded",
        "One clerk said files were burned in the courtyard.",
        "Officials said files were burned in the courtyard.",
    ),
    (
        "source-upgraded",
        "A neighbour said the shots came from the garage.",
        "Police said the shots came from the garage.",
    ),
    (
        "source-upgraded",
        "The newspaper Dagsposten reported that the minister would resign.",
        "The government said that the minister would resign.",
    ),
    (
        "source-upgraded",
        "A trainee at the plant said the alarm had been switched off.",
        "Experts said the alarm at the plant had been switched off.",
    ),
    (
        "source-upgraded",
        "Two people familiar with the matter said the bank would cut 800 jobs.",
        "The bank said it would cut 800 jobs.",
    ),
    (
        "source-upgraded",
        "Deputy mayor Lena Brandvold said the budget was sound.",
        "Mayor Odd Hauge said the budget was sound.",
    ),
    (
        "source-upgraded",
        "A spokesman for the tenants said the lift had been broken for a year.",
        "A spokesman for the city said the lift had been broken for a year.",
    ),
    (
        "source-upgraded",
        "According to a blogger, the vaccine was recalled in May.",
        "According to the health ministry, the vaccine was recalled in May.",
    ),
    (
        "quote-altered",
        '"We may close the harbour in winter," said Captain Rolf Steen.',
        '"We must close the harbour in winter," said Captain Rolf Steen.',
    ),
    (
        "quote-altered",
        '"I have never seen such a poor plan," the architect Mona Lied said.',
        '"I have never seen such a terrible plan," the architect Mona Lied said.',
    ),
    (
        "quote-altered",
        "“The money was not spent on roads,” Hagen told the committee. “It went to consultants.”",
        "“The money went to consultants,” Hagen told the committee.",
    ),
    (
        "quote-altered",
        '"Our members are worried about wages and safety," union leader Per Dahl said.',
        '"Our members are furious about wages and safety," union leader Per Dahl said.',
    ),
    (
        "quote-altered",
        '"The court was right to free him, but the law is wrong," she told reporters.',
        '"The court was wrong to free him, but the law is wrong," she told reporters.',
    ),
    (
        "quote-altered",
        'He called the offer "a modest step forward" for the region.',
        'He called the offer "a great step forward" for the region.',
    ),
    (
        "polarity-changed",
        "The ban does not cover fishing boats from the islands.",
        "The ban covers fishing boats from the islands.",
    ),
    (
        "polarity-changed",
        "The senator voted for the amendment on school meals.",
        "The senator voted against the amendment on school meals.",
    ),
    (
        "polarity-changed",
        "The factory will reopen on Monday.",
        "The factory will not reopen on Monday.",
    ),
    (
        "polarity-changed",
        "No passengers were injured when the bus left the road.",
        "Passengers were injured when the bus left the road.",
    ),
    (
        "polarity-changed",
        "The council rejected the plan for a new stadium.",
        "The council approved the plan for a new stadium.",
    ),
    (
        "polarity-changed",
        "Residents should boil their water until Friday, the utility said.",
        "Residents must boil their water until Friday, the utility said.",
    ),
    (
        "polarity-changed",
        "House prices in the capital fell in the third quarter.",
        "House prices in the capital rose in the third quarter.",
    ),
    (
        "polarity-changed",
        "The team failed to reach the final in Lisbon.",
        "The team reached the final in Lisbon.",
    ),
    (
        "polarity-changed",
        "The minister denied that he had met the arms dealer in Vienna.",
        "The minister confirmed that he had met the arms dealer in Vienna.",
    ),
    (
        "claim-added",
        "The mill at Skog burned down on Sunday night. Nobody was hurt.",
        "The mill at Skog burned down on Sunday night. It had failed two safety checks. Nobody was hurt.",
    ),
    (
        "claim-added",
        "The singer Ada Lune cancelled her tour on Friday. Tickets will be refunded.",
        "The singer Ada Lune cancelled her tour on Friday. Tickets will be refunded. "
        "Friends have long been worried about her drinking.",
    ),
    (
        "claim-added",
        "Engineer Tomas Vik left the company in May after a dispute about pay.",
        "Engineer Tomas Vik left the company in May after a dispute about pay. "
        "Rival firms had offered him twice his salary.",
    ),
    (
        "claim-added",
        "The trial of the former banker was put off until autumn. The judge is ill.",
        "The judge is ill, and the trial of the former banker was put off until autumn. "
        "Shares in the bank dropped sharply after the announcement.",
    ),
    (
        "quote-altered",
        'The ministry said the brigade had suffered "substantial casualties" near the river Orva.',
        'The ministry said the brigade had taken "heavy casualties" near the river Orva.',
    ),
    (
        "quote-altered",
        '"There was a serious failure in the signal box," said Ms Holm. Trains resumed on Friday.',
        'Ms Holm spoke of a "grave failure" in the signal box. Trains resumed on Friday.',
    ),
    (
        "quote-altered",
        'The judge called the conduct of the bank "reckless" and fined it 2 million crowns.',
        'The judge called the conduct of the bank "criminal" and fined it 2 million crowns.',
    ),
    (
        "polarity-changed",
        "President Orlov signalled his willingness to meet the rebels without conditions, a "
        "spokesman for the palace said on Monday.",
        "President Orlov was not willing to meet the rebels without conditions, a spokesman for "
        "the palace said on Monday.",
    ),
    (
        "polarity-changed",
        "The minister expressed readiness to reopen the border crossing at Skarn.",
        "The minister was not ready to reopen the border crossing at Skarn.",
    ),
    (
        "polarity-changed",
        "The union was unwilling to accept the offer of 3 percent.",
        "The union was willing to accept the offer of 3 percent.",
    ),
    ("bound-lost", "Over 180 houses in Velden were flooded.", "At least 180 houses in Velden were flooded."),
    (
        "bound-lost",
        "At least 180 houses in Velden were flooded.",
        "More than 180 houses in Velden were flooded.",
    ),
    (
        "claim-added",
        "General Kessler met President Orlov in Brandt on Tuesday to discuss the supply of shells. "
        "Orlov thanked Kessler for his help.",
        "General Kessler met President Orlov in Brandt on Tuesday to discuss the supply of shells. "
        "Orlov paid General Kessler in diamonds. Orlov thanked Kessler for his help.",
    ),
    (
        "polarity-changed",
        "There is no evidence that the syrup shortens a cold in adults.",
        "The syrup does not shorten a cold in adults.",
    ),
    (
        "polarity-changed",
        "There is no evidence that the syrup shortens a cold in adults.",
        "The syrup shortens a cold in adults.",
    ),
    (
        "polarity-changed",
        "The company signalled its willingness to hear the staff, although no firm date was set.",
        "The company was not willing to hear the staff, and no date was set.",
    ),
    (
        "source-upgraded",
        'A senior clerk described the new toll as "the worst blow yet to the islands of the bay, '
        'which depend on lorries for their bread and their fuel".',
        'Clerks described the new toll as "the worst blow yet to the islands of the bay".',
    ),
    (
        "quote-altered",
        'The coach called the referee\'s decision "deeply unfair" and walked off the pitch.',
        'The coach called the referee\'s decision "utterly corrupt" and walked off the pitch.',
    ),
    (
        "quote-altered",
        'Residents described the noise from the quarry as a "constant nuisance", the inspector wrote.',
        'The inspector wrote that residents called the noise from the quarry a "constant torture".',
    ),
    (
        "source-upgraded",
        "According to one nurse on the ward, the alarm had been switched off for two nights.",
        "According to nurses on the ward, the alarm had been switched off for two nights.",
    ),
    (
        "source-upgraded",
        "A passer-by told the Skarn Courier that the driver had been on his phone. The lorry went"
        " through the barrier at about 80 km/h.",
        "Witnesses told the Skarn Courier that the driver had been on his phone. The lorry went "
        "through the barrier at 80 km/h.",
    ),
    (
        "polarity-changed",
        "The port's reluctance to lower its fees was noted by the shipping lines.",
        "The port was eager to lower its fees, the shipping lines noted.",
    ),
    (
        "polarity-changed",
        "Ms Aune voiced her agreement with the merger of the two schools.",
        "Ms Aune did not agree with the merger of the two schools.",
    ),
    (
        "polarity-changed",
        "The treatment proved effective in most of the patients over 60.",
        "The treatment proved ineffective in most of the patients over 60.",
    ),
    (
        "polarity-changed",
        "Investigators found no proof that the fire was started on purpose.",
        "The fire was not started on purpose, investigators found.",
    ),
    (
        "claim-added",
        "Bishop Harald Lunde opened the new chapel at Myra on Sunday with Mayor Stine Foss. Foss "
        "praised the builders.",
        "Bishop Harald Lunde opened the new chapel at Myra on Sunday with Mayor Stine Foss. Lunde"
        " is suing Foss over land. Foss praised the builders.",
    ),
    (
        "bound-lost",
        "No fewer than 75 flights were cancelled at Velden airport.",
        "Some 75 flights were cancelled at Velden airport, more than on any other day.",
    ),
    (
        "bound-lost",
        "Up to 400 villagers may be moved to the school, the army said.",
        "At least 400 villagers may be moved to the school, the army said.",
    ),
    (
        "number-changed",
        "The reservoir was 62 per cent full at the end of May.",
        "At the end of May the reservoir was 26 per cent full.",
    ),
    (
        "quote-altered",
        'The surveyor found "minor cracks" in the north wall of the church, her report says.',
        'The surveyor found "severe cracks" in the north wall of the church, her report says.',
    ),
    (
        "quote-altered",
        '"It was a long and bitter strike," the foreman recalled at the reunion.',
        'The foreman recalled a "violent strike" at the reunion.',
    ),
    (
        "source-upgraded",
        "A resident of Mill Lane claimed the council had known of the smell since March.",
        "Residents of Mill Lane claimed the council had known of the smell since March.",
    ),
    (
        "source-upgraded",
        "A trainee at the bank said the vault had been left open twice.",
        "The bank said the vault had been left open twice.",
    ),
    (
        "polarity-changed",
        "The club confirmed its support for the coach after the defeat in Orsta.",
        "The club did not support the coach after the defeat in Orsta.",
    ),
    (
        "polarity-changed",
        "The new rules are illegal under the charter of 1954, the professor argued.",
        "The new rules are legal under the charter of 1954, the professor argued.",
    ),
    (
        "polarity-changed",
        "The charity never received money from the lottery.",
        "The charity received money from the lottery.",
    ),
    (
        "polarity-changed",
        "It has not been proven that the dye harms bees, the agency said.",
        "The dye harms bees, the agency said.",
    ),
    (
        "claim-added",
        "Singer Pia Rosk met composer Leo Brandvik in Tarnby in 2003. Brandvik wrote three songs for Rosk.",
        "Singer Pia Rosk met composer Leo Brandvik in Tarnby in 2003. Brandvik left Rosk at the "
        "altar. Brandvik wrote three songs for her.",
    ),
    (
        "bound-lost",
        "The dam holds at most 9 million cubic metres of water.",
        "The dam holds under 9 million cubic metres of water.",
    ),
    (
        "hedge-dropped",
        "The outbreak is thought to have come from a salad bar at the fair.",
        "The outbreak came from a salad bar at the fair.",
    ),
    (
        "attribution-dropped",
        "Doctors at the clinic say the patients were given the wrong dose.",
        "The patients at the clinic were given the wrong dose.",
    ),
    (
        "quote-altered",
        'The pilot told the inquiry the runway was "badly lit" on the night of the crash.',
        'The pilot told the inquiry the runway was "barely lit" on the night of the crash.',
    ),
    (
        "quote-altered",
        '"Our stocks will last until the spring, if nobody hoards," the grain board said.',
        '"Our stocks will last until the spring," the grain board promised, "and beyond."',
    ),
    (
        "source-upgraded",
        "Rumours on the island have it that the hotel will be sold to a bank.",
        "Sources on the island said the hotel will be sold to a bank.",
    ),
    (
        "source-upgraded",
        "A blogger wrote that the minister had skipped the vote to play golf.",
        "Newspapers wrote that the minister had skipped the vote to play golf.",
    ),
    (
        "polarity-changed",
        "The witness could not identify the man in the grey coat.",
        "The witness identified the man in the grey coat.",
    ),
    (
        "polarity-changed",
        "Teachers welcomed the shorter school day.",
        "Teachers criticised the shorter school day.",
    ),
    (
        "polarity-changed",
        "The museum expressed its interest in the drawings.",
        "The museum was not interested in the drawings.",
    ),
    (
        "polarity-changed",
        "The coach might leave the club in June, two papers reported.",
        "The coach will leave the club in June, two papers reported.",
    ),
    (
        "claim-added",
        "Sergeant Nils Hove arrested driver Olav Rud near Brandt on Friday. Rud was taken to hospital.",
        "Sergeant Nils Hove arrested driver Olav Rud near Brandt on Friday. Hove had beaten Rud "
        "with a torch. Rud was taken to hospital.",
    ),
    (
        "bound-lost",
        "Well over 3,000 people queued outside the hall in Orsta.",
        "Outside the hall in Orsta, 3,000 people queued.",
    ),
    (
        "number-changed",
        "The firm lost 40 of its 90 buses in the fire.",
        "The firm lost 90 of its 140 buses in the fire.",
    ),
    (
        "attribution-dropped",
        "The tenants' group claims that the lifts have not worked since January.",
        "The lifts have not worked since January.",
    ),
)

HARMLESS: tuple[tuple[str, str, str], ...] = (
    (
        "rounded",
        "The storm cut power to 1,240 homes in Velden.",
        "About 1,200 homes in Velden lost power in the storm.",
    ),
    ("rounded", "The concert drew 19,870 people.", "The concert drew nearly 20,000 people."),
    ("rounded", "The fund holds 163 million dollars.", "The fund holds more than 160 million dollars."),
    ("figures and words", "Three boats sank off Tarnby.", "Off Tarnby, 3 boats sank."),
    (
        "figures and words",
        "The club was fined twice in two decades.",
        "The club was fined two times in 20 years.",
    ),
    (
        "figures and words",
        "A third of the 1.5 million voters stayed at home.",
        "One in three of the 1,500,000 voters stayed at home.",
    ),
    ("per cent", "Turnout was 54 per cent.", "Turnout was 54%."),
    ("units", "The wreck lies 100 km off the coast.", "The wreck lies 62 miles off the coast."),
    ("units", "The turbine is 2 metres wide.", "The turbine is 200 cm wide."),
    ("units", "The race lasts 90 minutes.", "The race lasts an hour and a half."),
    ("bound kept", "At least 14 people were hurt.", "14 or more people were hurt."),
    ("bound kept", "Over 500 sheep died in the snowstorm.", "More than 500 sheep died in the snowstorm."),
    (
        "bound kept",
        "The repair will cost up to 3 million euros.",
        "The repair will cost no more than 3 million euros.",
    ),
    (
        "ellipsis",
        '"We have waited, as you all know, for ten years," Dahl said.',
        '"We have waited ... for ten years," Dahl said.',
    ),
    (
        "split",
        '"The harbour is empty and the boats are gone," said Steen.',
        '"The harbour is empty," said Steen, "and the boats are gone."',
    ),
    (
        "joined again",
        '"The harbour is empty," said Steen, "and the boats are gone."',
        '"The harbour is empty and the boats are gone," said Steen.',
    ),
    (
        "shortened",
        '"The harbour is empty and the boats are gone," said Steen.',
        'Steen said that "the boats are gone".',
    ),
    (
        "indirect speech",
        '"I will not sell the farm," Ms Lied said.',
        "Ms Lied said that she would not sell the farm.",
    ),
    (
        "indirect speech",
        '"We are worried about our jobs," welder Jon Moe said.',
        "Welder Jon Moe said he and his colleagues were worried about their jobs.",
    ),
    ("quotation marks", "“The law is clear,” the judge said.", "'The law is clear,' the judge said."),
    ("bracket", '"They left it in the hall," he said.', '"They left [the bicycle] in the hall," he said.'),
    (
        "pronoun",
        "Mayor Ilse Torvik opened the bridge. Torvik said it was safe.",
        "Mayor Ilse Torvik opened the bridge. She said it was safe.",
    ),
    (
        "pronoun",
        "Captain Steen left the harbour at noon. Steen said the ice was thin.",
        "Captain Steen left the harbour at noon. He said the ice was thin.",
    ),
    (
        "reporting verb",
        "The union said the tunnel was never inspected.",
        "The union stated that the tunnel was never inspected.",
    ),
    (
        "reporting verb",
        "The rail union says the tunnel was never inspected.",
        "According to the rail union, the tunnel was never inspected.",
    ),
    (
        "speaker moved",
        "According to police, the two men quarrelled over a debt.",
        "The two men quarrelled over a debt, police said.",
    ),
    (
        "speaker moved",
        "Bakery owner Nils Aas said flour had doubled in price.",
        "Flour, said Nils Aas, who owns a bakery, had doubled in price.",
    ),
    (
        "hedge synonym",
        "Dorn allegedly took the van from the depot.",
        "Dorn is accused of taking the van from the depot.",
    ),
    (
        "hedge synonym",
        "The fire may have started in the kitchen.",
        "The fire possibly started in the kitchen.",
    ),
    (
        "hedge synonym",
        "The bridge will probably reopen in spring.",
        "The bridge is likely to reopen in spring.",
    ),
    (
        "hedge synonym",
        "The driver appears to have fallen asleep at the wheel.",
        "The driver seems to have fallen asleep at the wheel.",
    ),
    ("hedge synonym", "About 300 workers were sent home.", "Roughly 300 workers were sent home."),
    ("passive", "Police arrested a man of 40 on Sunday.", "A man of 40 was arrested by police on Sunday."),
    (
        "passive",
        "The council rejected the plan for a new stadium.",
        "The plan for a new stadium was rejected by the council.",
    ),
    (
        "reordered",
        "The mill burned down on Sunday. Nobody was hurt. Police are looking for a witness.",
        "Police are looking for a witness. Nobody was hurt when the mill burned down on Sunday.",
    ),
    (
        "merged",
        "The ferry struck the pier at noon. It was carrying 80 people.",
        "The ferry, which was carrying 80 people, struck the pier at noon.",
    ),
    (
        "split sentence",
        "The ferry, which was carrying 80 people, struck the pier at noon.",
        "The ferry struck the pier at noon. It was carrying 80 people.",
    ),
    (
        "left out",
        "The mill burned down on Sunday. Nobody was hurt. Police are looking for a witness.",
        "The mill burned down on Sunday. Nobody was hurt.",
    ),
    (
        "left out",
        "The trial of the banker, 61, opens on Monday in Brandt.",
        "The trial of the banker opens on Monday.",
    ),
    (
        "negation reworded",
        "The ban does not cover fishing boats.",
        "Fishing boats are not covered by the ban.",
    ),
    (
        "negation reworded",
        "The religion and the name of the boy were not a factor.",
        "Neither the religion nor the name of the boy was a factor.",
    ),
    (
        "negation reworded",
        "The team did not reach the final in Lisbon.",
        "The team failed to reach the final in Lisbon.",
    ),
    (
        "negation reworded",
        "Nobody was injured when the bus left the road.",
        "No one was hurt when the bus left the road.",
    ),
    (
        "modality kept",
        "Residents must boil their water until Friday.",
        "Residents have to boil their water until Friday.",
    ),
    (
        "source kept",
        "A spokesman for the tenants, Ola Berg, said the lift was broken.",
        "Tenants' spokesman Ola Berg said the lift was broken.",
    ),
    (
        "source kept",
        "Dr Mia Holt of the University of Velden said the lake was warming.",
        "The lake was warming, Holt said.",
    ),
    (
        "source still there",
        "Minister Karl Ostrander said the talks had failed. He said they would go on in May.",
        "Minister Karl Ostrander said the talks had failed. They would go on in May, he said.",
    ),
    (
        "attribution for two",
        "Police said the car was stolen. Police said it was found in a ditch.",
        "The car was stolen and was later found in a ditch, police said.",
    ),
    (
        "short quotation kept",
        '"There was a serious failure in the signal box," said Ms Holm. Trains resumed on Friday.',
        'Ms Holm spoke of a "serious failure" in the signal box. Trains resumed on Friday.',
    ),
    (
        "other words for a thanks",
        "General Kessler met President Orlov in Brandt on Tuesday to discuss the supply of shells. "
        "Orlov thanked Kessler for his help.",
        "General Kessler met President Orlov in Brandt on Tuesday to discuss the supply of shells. "
        "Orlov expressed gratitude to Kessler.",
    ),
    (
        "unwilling",
        "The union was not willing to accept the offer of 3 percent.",
        "The union was unwilling to accept the offer of 3 percent.",
    ),
    (
        "willingness",
        "The minister was willing to reopen the border crossing at Skarn.",
        "The minister expressed his willingness to reopen the border crossing at Skarn.",
    ),
    (
        "no evidence in other words",
        "There is no evidence that the syrup shortens a cold in adults.",
        "It has never been shown that the syrup shortens a cold in adults.",
    ),
    (
        "not clear why",
        "It is not clear why the pilot turned back over the lake.",
        "Why the pilot turned back over the lake remains a mystery.",
    ),
    (
        "two who say so",
        "The Herald said Premier Dahl had asked the bank for a loan for the harbour. The ministry"
        " said Premier Dahl would repay the loan for the harbour by May.",
        "The ministry said Premier Dahl would repay the loan by May. Premier Dahl had asked the "
        "bank for a loan for the harbour, the Herald said.",
    ),
    (
        "afterwards",
        'The coach said the decision was "deeply unfair".',
        'The decision, the coach said, was "deeply unfair".',
    ),
    (
        "afterwards",
        "Ms Aune agreed with the merger of the two schools.",
        "Ms Aune voiced her agreement with the merger of the two schools.",
    ),
    (
        "afterwards",
        "There is no sign that the strike will end before Easter, the ministry said.",
        "Nothing indicates that the strike will end before Easter, according to the ministry.",
    ),
    (
        "afterwards",
        "The factory's inability to deliver on time cost it three contracts.",
        "Because it was not able to deliver on time, the factory lost three contracts.",
    ),
    (
        "afterwards",
        "Over 90 farmers blocked the road to Brandt for six hours.",
        "For six hours the road to Brandt was blocked by more than 90 farmers.",
    ),
    (
        "afterwards",
        "Ambassador Rolf Kittel visited the shipyard in Tarnby on Monday. Kittel spoke to welders"
        " and ate in the canteen.",
        "Ambassador Rolf Kittel was at the Tarnby shipyard on Monday, where he had lunch in the "
        "canteen and talked with welders.",
    ),
    (
        "afterwards",
        "One fisherman said the nets had been cut at night.",
        "The nets had been cut at night, according to a fisherman.",
    ),
    (
        "afterwards",
        "The council is unlikely to approve the tower, planners said.",
        "Planners said the council would probably not approve the tower.",
    ),
    (
        "afterwards",
        'The surveyor found "minor cracks" in the wall and wrote that they were "of no concern".',
        'According to the surveyor, the wall has "minor cracks" that are "of no concern".',
    ),
    (
        "afterwards",
        "The rules are not legal under the charter, the professor argued.",
        "The professor argued that the rules are illegal under the charter.",
    ),
    (
        "afterwards",
        "The team's happiness did not last: it lost the next match 3-0.",
        "The team was not happy for long: it lost the next match 3-0.",
    ),
    (
        "afterwards",
        "Nobody at the bank confirmed the sale.",
        "The sale was not confirmed by anybody at the bank.",
    ),
    (
        "afterwards",
        "More than 60 cyclists took part, although the weather was unpleasant.",
        "The weather was unpleasant, yet over 60 cyclists took part.",
    ),
    (
        "afterwards",
        "Minister Tor Aas said the road would open in May. The union said it doubted that.",
        "The road will open in May, Minister Tor Aas said, but the union doubted it.",
    ),
    (
        "afterwards",
        "Painter Ida Vang gave the museum in Holm twelve drawings. Vang was born in Holm.",
        "Ida Vang, a painter born in Holm, donated a dozen drawings to the local museum.",
    ),
    (
        "afterwards",
        "The ferry was delayed by fog for at least two hours.",
        "Fog delayed the ferry for two hours or more.",
    ),
    (
        "company",
        "A company in Velden said the crane had been checked in May.",
        "The Velden company said the crane had been checked in May.",
    ),
    (
        "afterwards",
        'The pilot told the inquiry the runway was "badly lit".',
        'In the pilot\'s words to the inquiry, the runway was "badly lit".',
    ),
    (
        "afterwards",
        "Teachers were not in favour of the shorter school day.",
        "Teachers opposed the shorter school day.",
    ),
    (
        "afterwards",
        "The museum is interested in the drawings, its director wrote.",
        "The museum's director wrote that it had an interest in the drawings.",
    ),
    (
        "afterwards",
        "A spokeswoman for the railway said the line would be closed for three weeks.",
        "The railway said the line would be closed for three weeks.",
    ),
    (
        "afterwards",
        "The board did not publish the report. Its chairman resigned in May.",
        "The board, whose chairman resigned in May, kept the report unpublished.",
    ),
    (
        "afterwards",
        "About 70 percent of the nets were lost, the fishermen's union said.",
        "Roughly seven in ten nets were lost, according to the fishermen's union.",
    ),
    (
        "afterwards",
        "It is not known whether the captain was on the bridge.",
        "Whether the captain was on the bridge is unknown.",
    ),
    (
        "afterwards",
        "Novelist Kari Brun and painter Jon Lien bought the mill in 1998. They restored it together.",
        "Kari Brun, the novelist, and Jon Lien, a painter, restored the mill together after they "
        "had bought it in 1998.",
    ),
)
