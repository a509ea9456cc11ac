"""Words that do not bend by rule, as tables, and words that never bend."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _rows(text: str) -> dict[str, frozenset[str]]:
    rows = (row.replace("/", " ").split() for row in text.split(","))
    return {row[0]: frozenset(row) for row in rows}


# Auxiliaries as the tokeniser leaves them: "can't" is "ca" and "n't", "won't" is "wo" and "n't".
AUXILIARIES = {
    "be": _words("be am is are was were been being 's 're 'm ai"),
    "have": _words("have has had having 've 's 'd"),
    "do": _words("do does did done doing"),
    "can": _words("can ca"),
    "will": _words("will wo 'll"),
    "shall": _words("shall sha"),
    "would": _words("would 'd"),
}

# Small words never bend: an "a" with an s would be an "as", an "it" an "its".
UNBENDING = _words("""
a an the i it he she we you they me him her us them my his its our your their this that these those who whom
whose which what as at by for from if in into no not of off on or out over so than then there to under up
with and but nor yet about after before when where while why how very too also just only even ever never
could may might must should ought
""")

# Lemma, past and participle; one form where both are the same, variants after a stroke.
VERBS = _rows("""
arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, begin
began begun, behold beheld, bend bent, beseech besought, bet bet/betted, bid bid/bade bid/bidden, bind
bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
broadcast broadcast/broadcasted, build built, burn burnt/burned, burst burst, buy bought, cast cast, catch
caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig
dug, dive dived/dove dived, do did done, draw drew drawn, dream dreamt/dreamed, drink drank drunk, drive
drove driven, dwell dwelt/dwelled, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find
found, fit fit/fitted, flee fled, fling flung, fly flew flown, forgo forwent forgone, forbid forbade/forbad
forbidden, forecast forecast/forecasted, forget forgot forgotten, forgive forgave forgiven, forsake forsook
forsaken, freeze froze frozen, get got got/gotten, give gave given, go went gone, grind ground, grow grew
grown, hang hung/hanged, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, input input, keep kept,
kneel knelt/kneeled, knit knit/knitted, know knew known, lay laid, lead led, lean leant/leaned, leap
leapt/leaped, learn learnt/learned, leave left, lend lent, let let, lie lay/lied lain/lied, light
lit/lighted, lose lost, make made, mean meant, meet met, mow mowed mown/mowed, offset offset, partake
partook partaken, pay paid, plead pled/pleaded, prove proved proven/proved, put put, quit quit/quitted, read
read, rend rent, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed
sawn/sawed, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn/sewed, shake
shook shaken, shear sheared shorn/sheared, shed shed, shine shone/shined, shoot shot, show showed
shown/showed, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk/sunken, sit sat, slay slew
slain, sleep slept, slide slid, sling slung, slit slit, smell smelt/smelled, sneak sneaked/snuck, sow sowed
sown/sowed, speak spoke spoken, speed sped/speeded, spell spelt/spelled, spend spent, spill spilt/spilled,
spin spun, spit spat/spit, split split, spoil spoilt/spoiled, spread spread, spring sprang sprung, stand
stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, stride strode stridden, strike
struck struck/stricken, string strung, strive strove/strived striven/strived, swear swore sworn, sweep
swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, thrive thrived/throve thrived, throw threw thrown, thrust thrust, tread trod
trodden, understand understood, wake woke/waked woken, wear wore worn, weave wove woven, wed wed/wedded,
weep wept, wet wet/wetted, win won, wind wound, withstand withstood, wring wrung, write wrote written
""")

NOUNS = _rows("""
man men, woman women, person people/persons, child children, foot feet, tooth teeth, goose geese, mouse
mice, louse lice, ox oxen, life lives, wife wives, knife knives, half halves, self selves, leaf leaves,
thief thieves, loaf loaves, wolf wolves, shelf shelves, calf calves, hoof hooves, scarf scarves, elf elves,
criterion criteria, phenomenon phenomena, medium media, datum data, bacterium bacteria, curriculum
curricula, memorandum memoranda, consortium consortia, stadium stadia, dwarf dwarves, referendum referenda,
forum fora, stratum strata, addendum addenda, alumnus alumni, nucleus nuclei, cactus cacti, stimulus
stimuli, fungus fungi, syllabus syllabi, appendix appendices, index indices, matrix matrices, vertex
vertices, formula formulae, penny pence, bureau bureaux, plateau plateaux, passerby passersby, police
police, series series, species species, sheep sheep, aircraft aircraft, offspring offspring
""")

COMPARED = _rows("""
good better best, well better best, bad worse worst, ill worse worst, far farther farthest further furthest,
little less least, much more most, many more most, old older oldest elder eldest
""")

# Adjectives that are compared with -er and -est. Guessing would make a "reporter" of every "report".
GRADED = _words("""
angry big black bland blunt bold brave brief bright broad busy calm cheap clean clear clever close cloudy
cold cool costly crazy cruel dark dead deadly dear deep dense dire dirty dry dull early easy eerie empty
fair faint fast fat few fierce fine firm fit flat fresh friendly full funny gentle grand grave great green
grim guilty happy hard harsh healthy heavy high hot huge hungry icy keen kind large late lazy lean lengthy
light likely lively lonely long loose loud lovely low lucky mad mean mighty mild narrow nasty neat new nice
noisy odd pale plain polite poor pretty proud pure quick quiet rare ready red rich risky rough rude sad safe
scary severe shaky shallow sharp short shy sick silly simple sleek slight slim slow small smart smooth soft
soon sore sound spicy stable stark steady steep stern stiff strange strict strong sturdy subtle sunny sure
sweet swift tall tame tense thick thin tidy tight tiny tough true ugly unlikely vague vast warm weak wealthy
weird wet white wide wild wise worthy young
""")
