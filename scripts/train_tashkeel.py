#!/usr/bin/python3
"""Trains the Arabic vowelizer (src/voice/tashkeel) from vowelled text and writes its weights.

    scripts/train_tashkeel.py --classical FILE... --modern FILE... --news FILE... --out voices/ar/tashkeel.bin
    scripts/train_tashkeel.py --check        half a minute: does the loss fall, has the file the right size?

Texts are UTF-8, a sentence or a paragraph a line. Of the classical text, of which there is most, each round draws a
third; it keeps its own spelling, which leaves alif with hamza below bare. A round has modern text once and news four
times, for news is what will be read; voices/ar/news is always part of it. The lexicon's entries are practised as short
lists whose endings stay open. Lines that occur twice are read once.

Needs python3-torch, python3-numpy and g++; processors with 16-bit floats (AVX-512 BF16, AMX) are several times faster.
Draws are seeded, but the learning rate follows the clock, so two trainings never give the same weights.

The network (Network below; the same in src/voice/tashkeel/network.cpp): each symbol with two neighbours on each side
goes through two recurrent layers in both directions; what these know at the borders of each word, and what is known of
the word itself, through three layers over the words; what those tell is added to every letter of the word, and two
more layers over the letters judge the 15 markings. All layers are simple recurrent units (Lei et al., 2018).

The file of weights; numbers are little-endian:
    "rwtashk2"
    u32 x 7     width of a symbol, letter cells, word cells, width of a word, letter layers, word layers, last layers
    f32         symbols: 51 x width of a symbol; then what a known marking adds: 15 x the same
    list        the words whose meaning was learnt
    i8, f32     meanings: (2 + words) x width of a word, then a scale for each row; rows 0 and 1: no word, unknown word
    matrix ...  of each letter layer, each word layer, from words back to letters, of each last layer, to the markings
    list        the words whose forms are known
    u8          of each of these, how many forms it has
    u4          the markings of each form but for the word's last letter, the first in the low bits; padded to a byte
A list is a u32 count, a u8 length of each word, and the words: symbols, every alif without hamza, sorted. A matrix is
i8 outputs x inputs, then an f32 scale and an f32 bias for each output. A recurrent layer's outputs are candidate,
forget, reset and, where it changes the width, skip; each is cells from the beginning, then cells from the end.
"""
import argparse
import collections
import copy
import ctypes
import functools
import itertools
import math
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parent.parent

# The defaults were chosen by measuring news that was not trained on.
SHAPE = dict(symbol=48, letter_cells=128, word_cells=256, word=96, letter_layers=2, word_layers=3, last_layers=2)
MOST_WORDS, MOST_FORMS = 31998, 62000
DROPOUT = 0.15
BATCH = 10000  # symbols
LONGEST = 500  # symbols of a part; Tashkeel cuts its text alike
RATE, WARM_UP, HOLD = 2e-3, 200, 0.35  # the learning rate; the steps it rises for; until when it stays (of the time)
CLASSICAL_SHARE, NEWS_TIMES, LEXICON_TIMES = 1 / 3, 4, 2  # of a round
WORDS_A_ROUND = 16000  # of voices/ar/words.tsv
# How much an occurrence counts: toward having a meaning of one's own, and toward being a known form.
WORTH_OF_WORD = dict(classical=0.3, modern=2.5, news=4, lexicon=3, words=0)
WORTH_OF_FORM = dict(classical=0.5, modern=2, news=4, lexicon=4, words=4)
EVERY = 10  # minutes between evaluations, and between checkpoints

SAMPLE = ["وَصَلَ الْوَزِيرُ إِلَى الْعَاصِمَةِ مَسَاءً، وَكَانَ فِي اسْتِقْبَالِهِ عَدَدٌ مِنَ الْمَسْؤُولِينَ.",
          "يَشْرَبُ النَّاسُ فِي هَذِهِ الْقَرْيَةِ مِنْ بِئْرٍ حَفَرَهَا أَجْدَادُهُمْ قَبْلَ مِئَةِ عَامٍ."]


# ---- text: as src/voice/arabic/marked_text.cpp and src/voice/tashkeel/symbols.cpp read it ----------------------------

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
SIGNS = ".،؛:؟!()\"-/"
SPACE, DIGIT, OTHER, FIRST_LETTER = 1, 2, 3, 4  # 0 is padding
SYMBOLS = {c: i for i, c in enumerate(LETTERS + SIGNS, FIRST_LETTER)}
FIRST_SIGN = FIRST_LETTER + len(LETTERS)
SYMBOL_COUNT = FIRST_SIGN + len(SIGNS)

FATHA, FATHATAN, DAMMA, DAMMATAN, KASRA, KASRATAN, SUKUN, SHADDA = range(1, 9)  # 9 to 14: shadda and 1 to 6
MARKINGS = 15
NO_LETTER, NOT_JUDGED = -1, -100
SHADDA_SIGN = "\u0651"
VOWELS = dict(zip("\u064e\u064b\u064f\u064c\u0650\u064d\u0652", range(1, 8))) | {"\u0670": FATHA}  # the last: dagger
SEATS = {"ا\u0653": "آ", "ا\u0654": "أ", "ا\u0655": "إ", "و\u0654": "ؤ", "ي\u0654": "ئ", "ى\u0654": "ئ"}
MARK = "\u064b-\u0655\u0670"
DROPPED = re.compile("[\u0640\u0610-\u061a\u0656-\u065f\u06d6-\u06ed\u08d3-\u08ff"  # kashida, Quran, direction
                     "\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
PRESENTATION_FORM = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]")
COMMON = str.maketrans("ٱکیھہ,;?«»“”[]{}–—", "اكيهه،؛؟\"\"\"\"()()--")


@functools.lru_cache(maxsize=None)
def symbol_and_marking(char, marks):
    """A letter keeps one vowel, the first written that is no sukun; shadda leaves no room for sukun."""
    vowel = 0
    for mark in marks:
        char = SEATS.get(char + mark, char)
        if vowel in (0, SUKUN):
            vowel = VOWELS.get(mark, vowel)
    if char not in LETTERS:
        return SYMBOLS.get(char, SPACE if char.isspace() else DIGIT if char.isdecimal() else OTHER), NO_LETTER
    return SYMBOLS[char], SHADDA + vowel % SUKUN if SHADDA_SIGN in marks else vowel


ALIF, MADDA, ABOVE, BELOW, MAQSURA = (SYMBOLS[c] for c in "اآأإى")
FOLDED = np.arange(SYMBOL_COUNT, dtype=np.int8)
FOLDED[[MADDA, ABOVE, BELOW]] = ALIF
BARE = np.isin(np.arange(SYMBOL_COUNT), [ALIF, MADDA, MAQSURA])  # letters whose marks say nothing
KIND = np.full(SYMBOL_COUNT, OTHER)  # signs are of this kind too
KIND[SPACE], KIND[DIGIT], KIND[FIRST_LETTER:FIRST_SIGN] = SPACE, DIGIT, FIRST_LETTER


class Line:
    """Symbols with the markings to learn (NO_LETTER or NOT_JUDGED where there are none), and where the words are: runs
    of letters, runs of digits, or signs. Spaces belong to the word before, but are never its last symbol."""

    def __init__(self, symbols, markings):
        self.symbols, self.markings = np.array(symbols, np.int8), np.array(markings, np.int8)

    def __len__(self):
        return len(self.symbols)

    def __add__(self, other):
        return Line(np.append(self.symbols, other.symbols), np.append(self.markings, other.markings))

    def __getitem__(self, part):
        return Line(self.symbols[part], self.markings[part])

    def words(self):
        """(word of each symbol, first symbol of each word, last symbol of each word)"""
        kind = KIND[self.symbols]
        begins = (kind != SPACE) & ((kind != np.append(SPACE, kind[:-1])) | (kind == OTHER))
        begins[0] = True
        word_of, firsts, seen = np.cumsum(begins) - 1, np.flatnonzero(begins), np.flatnonzero(kind != SPACE)
        lasts = firsts.copy()
        np.maximum.at(lasts, word_of[seen], seen)
        return word_of, firsts, lasts


def read_line(text, classical=False):
    """Classical text keeps its spelling; other text is written in one way, as the network is to write it."""
    text = PRESENTATION_FORM.sub(lambda form: unicodedata.normalize("NFKC", form[0]), text)
    text = " ".join(DROPPED.sub("", text).translate(COMMON).split())
    pairs = [symbol_and_marking(*pair) for pair in re.findall(f"([^{MARK}])([{MARK}]*)", text)]
    line = Line([symbol for symbol, _ in pairs], [marking for _, marking in pairs])
    if not classical:
        unify_alifs(line)
    if len(line):
        skip_unmarked_words(line)
    if not classical:  # after the unmarked words have been found: this mark is never in doubt
        line.markings[(line.symbols == BELOW) & (line.markings == 0)] = KASRA
    return line


def unify_alifs(line):
    """Tanwin of fatha stands in front of the alif that carries it; alif, alif maqsura and madda carry nothing."""
    markings, bare = line.markings, BARE[line.symbols]
    for i in np.flatnonzero((markings == FATHATAN) & bare & (line.symbols != MADDA)):
        if i > 0 and markings[i - 1] in (0, FATHA, SUKUN):
            markings[i - 1] = FATHATAN
        elif i > 0 and markings[i - 1] in (SHADDA, SHADDA + FATHA):
            markings[i - 1] = SHADDA + FATHATAN
    markings[bare] = 0


def skip_unmarked_words(line):
    """A word without any mark, often a name that the editor could not read, says nothing about its vowels."""
    word_of, _, _ = line.words()
    marked = np.bincount(word_of, line.markings > 0)
    markable = np.bincount(word_of, ~BARE[line.symbols])
    line.markings[((markable > 0) & (marked == 0))[word_of] | (line.markings == NO_LETTER)] = NOT_JUDGED


def parts(line):
    """Cuts a line between words."""
    while len(line) > LONGEST:
        spaces = np.flatnonzero(line.symbols[LONGEST // 2:LONGEST + 1] == SPACE)
        end = LONGEST // 2 + (spaces[-1] if len(spaces) else 0)
        yield line[:end]
        line = line[end + 1:]
    yield line


def read_texts(texts, classical, seen):
    lines = []
    for text in texts:
        line = read_line(text, classical)
        key = line.symbols.tobytes() + line.markings.tobytes()
        if key not in seen:
            lines += [part for part in parts(line) if np.count_nonzero(part.markings >= 0) >= 3]
        seen.add(key)
    return lines


def read_lexicon(file):
    """The spoken forms, the second column. Their endings depend on the sentence, unless one is written."""
    entries = []
    for row in file.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            entry = read_line(row.split("\t")[1])
            _, _, lasts = entry.words()
            entry.markings[lasts[np.isin(entry.markings[lasts], (0, SUKUN, SHADDA))]] = NOT_JUDGED
            entries.append(entry)
    return entries


# ---- words -----------------------------------------------------------------------------------------------------------

def letter_words(line):
    """(folded symbols, where) for each word of letters; the lengths in the file have a byte."""
    folded = FOLDED[line.symbols].tobytes()
    _, firsts, lasts = line.words()
    for first, last in zip(firsts, lasts + 1):
        if KIND[line.symbols[first]] == FIRST_LETTER and last - first < 256:
            yield folded[first:last], slice(first, last)


def frequent_words(texts):
    """The words that get a meaning of their own -> its row. Rarer ones are known by their letters alone."""
    count = collections.Counter()
    for kind, lines in texts.items():
        for word, _ in itertools.chain.from_iterable(map(letter_words, lines)):
            count[word] += WORTH_OF_WORD[kind]
    return {word: row for row, word in enumerate(sorted(w for w, n in count.most_common(MOST_WORDS) if n >= 3), 2)}


def known_forms(texts):
    """word -> its markings in the text but for the last letter; what is seen too rarely may be a mistake."""
    counts = collections.defaultdict(collections.Counter)
    for kind, lines in texts.items():
        for line in lines:
            markings = np.where((line.symbols == BELOW) & (line.markings <= 0), KASRA, line.markings)
            markings = np.where(BARE[line.symbols], 0, markings).astype(np.uint8).tobytes()
            for word, where in letter_words(line):
                form = markings[where][:-1]
                if form and max(form) < MARKINGS:
                    counts[word][form] += WORTH_OF_FORM[kind]
    most_seen = sorted(counts, key=lambda word: (sum(counts[word].values()), word), reverse=True)[:MOST_FORMS]
    forms = {}
    for word in sorted(word for word in most_seen if sum(counts[word].values()) >= 2):
        common = counts[word].most_common(6)
        forms[word] = [form for form, count in common if count >= max(1, 0.02 * common[0][1])]
    return forms


# ---- batches ---------------------------------------------------------------------------------------------------------

DOTLESS = {SYMBOLS["ة"]: SYMBOLS["ه"], MAQSURA: SYMBOLS["ي"]}


def disturbed(line, lasts, random):
    """As newsrooms write: hamza left out on alifs; now and then ta marbuta and alif maqsura confused with ha and ya;
    single marks where a word would be misread, which the network learns to believe. (symbols, marks that are given)"""
    symbols, given = line.symbols.copy(), np.zeros_like(line.markings)
    if random.random() < 0.12:
        share = random.random()
        symbols[np.isin(symbols, (ABOVE, BELOW)) & (random.random(len(line)) < share)] = ALIF
    if random.random() < 0.03:
        for last in lasts[random.random(len(lasts)) < 0.5]:
            symbols[last] = DOTLESS.get(symbols[last], symbols[last])
    if random.random() < 0.15:
        share = random.choice([0.02, 0.05, 0.2])
        given = np.where(random.random(len(line)) < share, line.markings.clip(0), 0)
    return symbols, given


def padded(rows):
    table = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for place, row in zip(table, rows):
        place[:len(row)] = row
    return torch.from_numpy(table)


class Batch:
    """Lines side by side, padded. With `random`, for training: the faults and helps that real text has, and some words
    hidden, so that the letters learn to do without."""

    def __init__(self, lines, rows, random=None):
        columns, longest = [], max(map(len, lines))
        for i, line in enumerate(lines):
            word_of, firsts, lasts = line.words()
            symbols, given = disturbed(line, lasts, random) if random else (line.symbols, 0 * line.markings)
            meanings = np.zeros(len(firsts), int)
            for word, where in letter_words(Line(symbols, line.markings)):
                meanings[word_of[where.start]] = 1 if random and random.random() < 0.15 else rows.get(word, 1)
            firsts, lasts = firsts + i * longest, lasts + i * longest  # among the rows of the whole batch
            columns.append((symbols, given, line.markings, word_of, firsts, lasts, meanings))
        self.lengths, self.word_counts = (torch.tensor([len(c[k]) for c in columns]) for k in (0, -1))
        (self.symbols, self.known, self.markings, self.word_of, self.firsts, self.lasts,
         self.meanings) = map(padded, zip(*columns))
        self.word_of += self.meanings.shape[1] * torch.arange(len(lines))[:, None]
        self.inside = torch.arange(longest) < self.lengths[:, None]
        self.markings[~self.inside] = NOT_JUDGED


def grouped(lines):
    """Lines of like lengths together, as many as a batch holds."""
    group = []
    for line in sorted(lines, key=len):
        if group and (len(group) + 1) * len(line) > BATCH:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


GAP, COMMA = Line([SPACE], [NOT_JUDGED]), read_line("،")
LEAD_WORDS = [read_line(word) + GAP for word in "وَقَالَ فِي مِنْ إِلَى عَنْ أَنَّ قَالَ بَيْنَ مَعَ".split()]


def practice_lists(entries, random):
    """One to four entries a line, after words that names follow, with commas or without."""
    order = random.permutation(len(entries))
    while len(order):
        chosen, order = np.split(order, [random.integers(1, 5)])
        line = Line([], [])
        for i in chosen:
            if random.random() < 0.54:
                line += LEAD_WORDS[random.integers(len(LEAD_WORDS))]
            line += entries[i] + (COMMA + GAP if random.random() < 0.5 else GAP)
        yield line[:-1]


def rounds(texts, random):
    """Groups of lines without end, in another order each round."""
    while True:
        classical = texts["classical"]
        chosen = random.permutation(len(classical))[:math.ceil(len(classical) * CLASSICAL_SHARE)]
        lines = texts["modern"] + texts["news"] * NEWS_TIMES + [classical[i] for i in chosen]
        for _ in range(LEXICON_TIMES):
            lines += practice_lists(texts["lexicon"], random)
        words = texts["words"]
        lines += practice_lists([words[i] for i in random.permutation(len(words))[:WORDS_A_ROUND]], random)
        lines = [lines[i] for i in random.permutation(len(lines))]
        groups = [group for start in range(0, len(lines), 8000) for group in grouped(lines[start:start + 8000])]
        yield from (groups[i] for i in random.permutation(len(groups)))


# ---- network ---------------------------------------------------------------------------------------------------------

class Matrix(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_long)]

    @classmethod
    def of(cls, tensor):
        return cls(tensor.data_ptr(), tensor.stride(0))


@functools.lru_cache(maxsize=None)
def kernel():
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder, "train_tashkeel.so")
        subprocess.run(["g++", "-std=c++20", "-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared", "-fPIC",
                        pathlib.Path(__file__).with_suffix(".cpp"), "-o", library], check=True)
        return ctypes.CDLL(str(library))


def call(function, matrices, lengths, dropout):
    sizes = (len(lengths), len(matrices[0]) // len(lengths), dropout.shape[1] // 2)
    function(*map(Matrix.of, matrices), ctypes.c_void_p(lengths.data_ptr()), ctypes.c_void_p(dropout.data_ptr()),
             *map(ctypes.c_long, sizes))


class Recurrence(torch.autograd.Function):
    """The gates are one matrix product in 16-bit floats, the rest is the kernel's."""

    @staticmethod
    def forward(ctx, inputs, weight, bias, lengths, dropout):
        flat, weight, width = inputs.reshape(-1, inputs.shape[-1]), weight.bfloat16(), dropout.shape[1]
        gates = torch.addmm(bias.bfloat16(), flat, weight.t())
        skip = flat if gates.shape[1] == 3 * width else gates[:, 3 * width:]
        outputs = torch.empty(len(flat), width, dtype=torch.bfloat16)
        call(kernel().recur, (gates, skip, outputs), lengths, dropout)
        ctx.save_for_backward(flat, weight, gates, skip, lengths, dropout)
        return outputs.view(*inputs.shape[:2], width)

    @staticmethod
    def backward(ctx, wanted):
        flat, weight, gates, skip, lengths, dropout = ctx.saved_tensors
        width = dropout.shape[1]
        to_gates = torch.empty_like(gates)
        to_skip = torch.empty_like(flat) if gates.shape[1] == 3 * width else to_gates[:, 3 * width:]
        wanted_rows = wanted.reshape(-1, width).contiguous()
        call(kernel().recur_backward, (gates, skip, wanted_rows, to_gates, to_skip), lengths, dropout)
        to_inputs = to_gates @ weight
        if gates.shape[1] == 3 * width:
            to_inputs += to_skip
        to_bias = torch.ones(1, len(flat), dtype=torch.bfloat16) @ to_gates  # a product sums in 32 bits
        return to_inputs.view(*wanted.shape[:2], -1), (to_gates.t() @ flat).float(), to_bias[0].float(), None, None


class RecurrentLayer(nn.Module):
    def __init__(self, inputs, cells):
        super().__init__()
        self.width = 2 * cells
        self.gates = nn.Linear(inputs, (3 if inputs == self.width else 4) * self.width)
        nn.init.normal_(self.gates.weight, std=math.sqrt(1.5 / inputs))
        candidate, forget, reset, *_ = self.gates.bias.data.zero_().split(self.width)
        forget.copy_(torch.linspace(-1, 3, self.width)[torch.randperm(self.width)])  # memories of different lengths
        reset.fill_(-0.5)

    def forward(self, inputs, lengths):
        kept = torch.ones(len(lengths), self.width)
        if self.training:  # the same cells for a whole text
            kept = torch.bernoulli(kept * (1 - DROPOUT)) / (1 - DROPOUT)
        return Recurrence.apply(inputs, self.gates.weight, self.gates.bias, lengths, kept)


def linear16(layer, inputs):
    return F.linear(inputs, layer.weight.bfloat16(), layer.bias.bfloat16())


class Network(nn.Module):
    def __init__(self, words, shape):
        super().__init__()

        def layers(count, inputs, cells):
            return nn.ModuleList(RecurrentLayer(inputs if i == 0 else 2 * cells, cells) for i in range(count))
        letters, sentence = shape["letter_cells"], shape["word_cells"]
        self.symbols = nn.Embedding(SYMBOL_COUNT, shape["symbol"])
        self.known = nn.Embedding(MARKINGS, shape["symbol"])
        self.meanings = nn.Embedding(2 + words, shape["word"])
        for table, spread in ((self.symbols, 0.3), (self.known, 0.1), (self.meanings, 0.1)):
            nn.init.normal_(table.weight, std=spread)
        self.letters = layers(shape["letter_layers"], 5 * shape["symbol"], letters)
        self.sentence = layers(shape["word_layers"], 2 * letters + shape["word"], sentence)
        self.back_to_letters = nn.Linear(2 * sentence, 2 * letters)
        self.last = layers(shape["last_layers"], 2 * letters, letters)
        self.markings = nn.Linear(2 * letters, MARKINGS)

    def forward(self, batch):
        texts, longest = batch.symbols.shape
        symbols = (self.symbols(batch.symbols) + self.known(batch.known)) * batch.inside.unsqueeze(-1)
        symbols = F.pad(symbols, (0, 0, 2, 2)).bfloat16()
        letters = torch.cat([symbols[:, i:i + longest] for i in range(5)], -1)
        for layer in self.letters:
            letters = layer(letters, batch.lengths)
        words = self.join_words(letters.view(texts * longest, -1), batch)
        for layer in self.sentence:
            words = layer(words, batch.word_counts)
        told = linear16(self.back_to_letters, words.view(-1, words.shape[-1]))
        letters = letters + told.index_select(0, batch.word_of.view(-1)).view_as(letters)
        for layer in self.last:
            letters = layer(letters, batch.lengths)
        return linear16(self.markings, letters).float()

    def join_words(self, letters, batch):
        """A word: what has been read up to its end, what follows from its beginning backwards, and the word itself."""
        half = letters.shape[1] // 2
        before, behind = (letters.index_select(0, at.view(-1)) for at in (batch.lasts, batch.firsts))
        meaning = self.meanings(batch.meanings.view(-1)).bfloat16()
        return torch.cat([before[:, :half], behind[:, half:], meaning], -1).view(*batch.meanings.shape, -1)


# ---- training --------------------------------------------------------------------------------------------------------

def learning_rate(step, passed):
    falling = 0.5 * (1 + math.cos(math.pi * (passed - HOLD) / (1 - HOLD)))
    return RATE * min(1, (step + 1) / WARM_UP) * (1 if passed < HOLD else max(0.02, falling))


@torch.no_grad()
def error_rates(network, rows, lines):
    """Per cent of letters and of words with a wrong marking; sukun counts as none, words without marks do not count."""
    letters = wrong_letters = words = wrong_words = 0
    for group in grouped(lines):
        batch = Batch(group, rows)
        chosen, meant = network(batch).argmax(-1), batch.markings
        counted = meant >= 0
        wrong = counted & (chosen * (chosen != SUKUN) != meant * (meant != SUKUN))
        letters += counted.sum().item()
        wrong_letters += wrong.sum().item()
        words += len(batch.word_of[counted].unique())
        wrong_words += len(batch.word_of[wrong].unique())
    return 100 * wrong_letters / max(1, letters), 100 * wrong_words / max(1, words)


class Trainer:
    """The network, the moving average of its weights (which is what will be used), and how far the training is."""

    def __init__(self, rows, seed):
        self.rows, self.seed, self.step, self.minutes = rows, seed, 0, 0.0
        self.network = Network(len(rows), SHAPE)
        self.average = copy.deepcopy(self.network).eval().requires_grad_(False)
        self.optimizer = torch.optim.AdamW(self.network.parameters(), betas=(0.9, 0.98), weight_decay=0.01)

    def modules(self):
        return dict(network=self.network, average=self.average, optimizer=self.optimizer)

    def save(self, file):
        state = dict(rows=self.rows, step=self.step, minutes=self.minutes)
        unfinished = file.with_name(file.name + ".new")
        torch.save(state | {name: module.state_dict() for name, module in self.modules().items()}, unfinished)
        unfinished.replace(file)

    @classmethod
    def resumed(cls, file, seed):
        state = torch.load(file)
        trainer = cls(state["rows"], seed)
        trainer.step, trainer.minutes = state["step"], state["minutes"]
        for name, module in trainer.modules().items():
            module.load_state_dict(state[name])
        return trainer

    def learn(self, batch, passed):
        """One step; the loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate(self.step, passed)
        judged = self.network(batch).view(-1, MARKINGS)
        loss = F.cross_entropy(judged, batch.markings.view(-1), ignore_index=NOT_JUDGED)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        if self.step % 4 == 0:  # each step would cost more time than it is worth
            kept = min(0.999, self.step / (self.step + 10)) ** 4
            for mean, now in zip(self.average.parameters(), self.network.parameters()):
                mean.lerp_(now.detach(), 1 - kept)
        return loss.item()

    def train(self, texts, minutes, dev, checkpoint):
        """Until so many minutes are over, those before a resumption included; returns the losses."""
        random = np.random.default_rng((self.seed, self.step))
        start, before, due = time.monotonic(), self.minutes, self.minutes + EVERY
        symbols, losses = 0, []
        for group in rounds(texts, random):
            self.minutes = before + (time.monotonic() - start) / 60
            if self.minutes >= minutes:
                break
            losses.append(self.learn(Batch(group, self.rows, random), self.minutes / minutes))
            symbols += sum(map(len, group))
            if self.step % 100 == 0:
                print(f"step {self.step}, {self.minutes:.1f} of {minutes:g} min, {symbols / 1e6:.1f} M symbols"
                      f" ({symbols / (time.monotonic() - start):.0f}/s), loss {np.mean(losses[-100:]):.4f}", flush=True)
            if self.minutes >= due:
                due += EVERY
                self.report(dev, checkpoint)
        self.report(dev, checkpoint)
        return losses

    def report(self, dev, checkpoint):
        if dev:
            letters, words = error_rates(self.average, self.rows, dev)
            print(f"{self.minutes:.1f} min: DER {letters:.2f} %, WER {words:.2f} %", flush=True)
        if checkpoint:
            self.save(checkpoint)


# ---- file of weights -------------------------------------------------------------------------------------------------

def floats(tensor):
    return tensor.numpy().astype("<f4").tobytes()


def in_eight_bits(weights):
    """Each row as whole numbers up to 127, then the scales."""
    scales = weights.abs().amax(1).clamp(min=1e-8) / 127
    return (weights / scales[:, None]).round().numpy().astype(np.int8).tobytes() + floats(scales)


def matrix(layer):
    return in_eight_bits(layer.weight) + floats(layer.bias)


def word_list(words):
    return struct.pack("<I", len(words)) + bytes(map(len, words)) + b"".join(words)


def pairs_of_markings(forms):
    markings = np.frombuffer(b"".join(itertools.chain.from_iterable(forms.values())), np.uint8)
    markings = np.append(markings, np.zeros(len(markings) % 2, np.uint8))
    return (markings[::2] | markings[1::2] << 4).tobytes()


def weights_file(network, rows, forms):
    return b"".join([
        b"rwtashk2", struct.pack("<7I", *SHAPE.values()),
        floats(network.symbols.weight), floats(network.known.weight),
        word_list(list(rows)), in_eight_bits(network.meanings.weight),
        *(matrix(layer.gates) for layer in itertools.chain(network.letters, network.sentence)),
        matrix(network.back_to_letters), *(matrix(layer.gates) for layer in network.last), matrix(network.markings),
        word_list(list(forms)), bytes(map(len, forms.values())), pairs_of_markings(forms)])


def right_size(network, rows, forms):
    """Counted without writing anything: tables of floats, matrices in bytes with their scales, biases, lists, forms."""
    size = 8 + 7 * 4 + sum(4 + len(words) + sum(map(len, words)) for words in (rows, forms))
    for name, values in network.named_parameters():
        in_bytes = values.dim() == 2 and name not in ("symbols.weight", "known.weight")
        size += values.numel() + 4 * len(values) if in_bytes else 4 * values.numel()
    return size + len(forms) + (sum((len(word) - 1) * len(of) for word, of in forms.items()) + 1) // 2


# ---- command line ----------------------------------------------------------------------------------------------------

def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for kind in ("classical", "modern", "news"):
        parser.add_argument("--" + kind, nargs="+", default=[], type=pathlib.Path, metavar="FILE")
    parser.add_argument("--lexicon", type=pathlib.Path, default=ROOT / "voices/ar/lexicon.tsv")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--out", type=pathlib.Path, help="the file of weights")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--checkpoint", type=pathlib.Path, help=f"written every {EVERY} minutes and at the end")
    parser.add_argument("--resume", type=pathlib.Path, metavar="CHECKPOINT", help="goes on until --minutes in all")
    parser.add_argument("--dev", type=pathlib.Path, help=f"vowelled text to judge by every {EVERY} minutes")
    parser.add_argument("--check", action="store_true", help="half a minute, on a sample or the files given")
    chosen = parser.parse_args()
    if not chosen.check and not chosen.out:
        parser.error("--out FILE is missing")
    return chosen


def read_all(chosen):
    """News is read first, so that what occurs in several kinds counts as the kind closest to what will be read."""
    files = dict(news=chosen.news, modern=chosen.modern, classical=chosen.classical)
    if not chosen.check:
        files["news"] = sorted((ROOT / "voices/ar/news").glob("*.txt")) + chosen.news
    seen, texts = set(), {}
    for kind, of_kind in files.items():
        lines = itertools.chain.from_iterable(file.read_text(encoding="utf-8").split("\n") for file in of_kind)
        texts[kind] = read_texts(lines, kind == "classical", seen)
    texts["lexicon"] = read_lexicon(chosen.lexicon)
    texts["words"] = [] if chosen.check else read_lexicon(ROOT / "voices/ar/words.tsv")
    if chosen.check and not any(files.values()):
        texts["news"] = read_texts(SAMPLE, False, seen)
    if not any(texts[kind] for kind in files):
        sys.exit("train_tashkeel: there is no text to learn from")
    for kind, lines in texts.items():
        print(f"{kind}: {len(lines)} lines, {sum(map(len, lines))} symbols", flush=True)
    return texts


def check(losses, weights, size):
    first, last = np.mean(losses[:3]), np.mean(losses[-3:])
    assert last < 0.8 * first, f"the loss went from {first:.3f} to {last:.3f}"
    assert weights == size, f"the file has {weights} bytes where {size} belong"
    print(f"check passed: loss {first:.3f} -> {last:.3f} in {len(losses)} steps, {size} bytes")


def main():
    chosen = arguments()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    texts = read_all(chosen)
    dev = chosen.dev and read_texts(chosen.dev.read_text(encoding="utf-8").split("\n"), False, set())
    if chosen.resume:
        trainer = Trainer.resumed(chosen.resume, chosen.seed)
    else:
        trainer = Trainer(frequent_words(texts), chosen.seed)
    losses = trainer.train(texts, 0.5 if chosen.check else chosen.minutes, dev, chosen.checkpoint)
    forms = known_forms(texts)
    weights = weights_file(trainer.average, trainer.rows, forms)
    if chosen.out:
        chosen.out.write_bytes(weights)
    if chosen.check:
        check(losses, len(weights), right_size(trainer.average, trainer.rows, forms))


if __name__ == "__main__":
    main()
