#!/bin/bash
# pipeline_best.sh TEXT OUTDIR CLIPDIR: the work of `radiowrap render` as an expert would script it. Every paragraph is
# read by espeak-ng, a clip plays after each that ends in a colon, bed, opener and closer go under and around, one
# measurement of loudness gives one gain for each target, and a limiter runs only where that gain needs it.
# JOBS=2 uses two cores, WAVONLY=1 makes the broadcast file alone, VOICE names the narrator.
set -euo pipefail
text=$1 out=$2 clips=$3
jobs=${JOBS:-1} voice=${VOICE:-ar} gap=0.4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
export LC_ALL=C.UTF-8 work clips voice gap

# Headerless 48 kHz/32-bit mono pieces, so that putting them in a row is cat.
export raw="-t s32 -r 48000 -c 1"
narrate() { espeak-ng -v "$voice" -s 165 -f "$work/$1.txt" --stdout | sox -R --ignore-length -t wav - $raw "$work/$1.s32" gain -n -3 rate -h 48000 pad 0 $gap; }
prepare() { sox -R "$clips/$1.mp3" $raw "$work/$1.s32" remix - gain -n -3 rate -h 48000 fade t 0.02 reverse fade t 0.05 reverse pad 0 $gap; }
export -f narrate prepare

pieces=() narrations=() slots=0
while IFS= read -r line || [[ -n $line ]]; do
    line=${line%"${line##*[![:space:]]}"}
    [[ -n $line ]] || continue
    name=p${#narrations[@]}
    printf '%s\n' "$line" >"$work/$name.txt"
    narrations+=("narrate $name")
    pieces+=("$work/$name.s32")
    [[ $line != *: ]] || pieces+=("$work/clip$((slots++ % 5 + 1)).s32")
done <"$text"
printf '%s\n' "prepare clip"{1..5} "${narrations[@]}" | xargs -P "$jobs" -I{} bash -c '{}'

head_tail=4 # seconds of opener before the first word, and of closer after the last
bytes=$(cat "${pieces[@]}" | wc -c)
length=$(awk -v b="$bytes" -v e=$head_tail 'BEGIN { printf "%.6f", b / 4 / 48000 + 2 * e }')
closer_at=$(awk -v l="$length" -v e=$head_tail 'BEGIN { printf "%.6f", l - e }')
loops=$(awk -v l="$length" -v b="$(soxi -D "$clips/bed.wav")" 'BEGIN { printf "%d", l / b }')

mix_format=(-f s24le -ar 48000 -ac 2)
# The mix is measured while it is written.
cat "${pieces[@]}" | sox -R -m -v 1 "|sox -R $raw - -p remix 1 1 pad $head_tail $head_tail" \
    -v 1 "$clips/intro.wav" -v 1 "|sox -R $clips/outro.wav -p pad $closer_at" \
    -v 0.1 "|sox -R $clips/bed.wav -p repeat $loops trim 0 $length fade t 2 $length 3" -t s24 - |
    tee "$work/mix.s24" |
    ffmpeg -hide_banner "${mix_format[@]}" -i - -af ebur128=peak=true:framelog=verbose -f null - 2>"$out/measured.txt"
loudness=$(awk '/^ *I:/ { i = $2 } END { print i }' "$out/measured.txt")
peak=$(awk '/^ *Peak:/ { p = $2 } END { print p }' "$out/measured.txt")

levelled_to() { # LUFS -> the filters that bring the mix there under -1 dBTP
    awk -v target="$1" -v loudness="$loudness" -v peak="$peak" 'BEGIN {
        gain = target - loudness
        printf "volume=%.2fdB:precision=double", gain
        if (peak + gain > -1) printf ",aresample=192000:resampler=soxr,alimiter=level=disabled:limit=0.8414:attack=5:release=50,aresample=48000:resampler=soxr"
    }'
}
broadcast=$(levelled_to -23) podcast=$(levelled_to -16)
encode() { ffmpeg -y -v error -nostdin "${mix_format[@]}" -i "$work/mix.s24" -af "$1" -c:a "${@:3}" "$out/$2"; }
wav() { encode "$broadcast" final.wav pcm_s24le -rf64 auto; }
mp2() { encode "$broadcast" final.mp2 libtwolame -b:a 256k; }
mp3() { encode "$podcast" pod.mp3 libmp3lame -b:a 128k; }
aac() { encode "$podcast" pod.m4a aac -b:a 128k; }
opus() { encode "$podcast" pod.opus libopus -b:a 96k; }
if [[ -n ${WAVONLY:-} ]]; then wav
elif [[ $jobs -gt 1 ]]; then # AAC takes as long as all the others
    { aac && wav; } & first=$!
    { mp3 && opus && mp2; } & second=$!
    wait $first && wait $second
else wav && mp2 && mp3 && aac && opus
fi
