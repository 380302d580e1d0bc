/* The opponent of the exact rank distributions: plain Monte Carlo in C, as one would write it by hand.
 *
 * Standard input: one row a unit of whole half points (twice the score), separated by commas, in the order 15 markets,
 * 5 actors, 12 of resilience. Each replication moves every score by -1, 0 or +1 half points with equal odds, keeps it
 * between 2 and 20, forms four composites, and counts the competition rank of every unit on each.
 *
 *     replications N < scores.csv   prints the seconds of the replications, and a checksum of the counts
 */
#define _POSIX_C_SOURCE 199309L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MARKETS = 15, ACTORS = 5, RESILIENCE = 12, CELLS = MARKETS + ACTORS + RESILIENCE, COMPOSITES = 4 };
/* Above the highest sum: 20 * 15 markets + 3 * 20 * 5 actors. */
enum { SUMS = 1024 };

static uint64_t state = 0x9e3779b97f4a7c15u;

/* xorshift64* by Vigna, 2014 */
static inline uint64_t draw(void) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return state * 0x2545f4914f6cdd1du;
}

/* Thirds without bias: pairs of bits, of which the fourth value is drawn again. */
static uint64_t bits;
static int pairs;

static inline int third(void) {
  for (;;) {
    if (pairs == 0) {
      bits = draw();
      pairs = 32;
    }
    int pair = (int)(bits & 3u);
    bits >>= 2;
    pairs--;
    if (pair != 3) return pair;
  }
}

static inline int clipped(int score) { return score < 2 ? 2 : score > 20 ? 20 : score; }

static int8_t *readScores(int *units) {
  size_t room = 1024, used = 0;
  int8_t *scores = malloc(room);
  int score;
  while (scores && scanf("%d%*[,\n\r]", &score) == 1) {
    if (used == room) scores = realloc(scores, room *= 2);
    if (scores) scores[used++] = (int8_t)score;
  }
  *units = (int)(used / CELLS);
  return scores;
}

static void replicate(const int8_t *scores, int units, int *sums[COMPOSITES]) {
  for (int unit = 0; unit < units; unit++) {
    const int8_t *row = scores + (size_t)unit * CELLS;
    int markets = 0, actors = 0, resilience = 0, cell = 0;
    for (; cell < MARKETS; cell++) markets += clipped(row[cell] + third() - 1);
    for (; cell < MARKETS + ACTORS; cell++) actors += clipped(row[cell] + third() - 1);
    for (; cell < CELLS; cell++) resilience += clipped(row[cell] + third() - 1);
    sums[0][unit] = markets + 3 * actors;
    sums[1][unit] = markets;
    sums[2][unit] = actors;
    sums[3][unit] = resilience;
  }
}

static void countRanks(const int *sums, int units, uint32_t *counts) {
  int above[SUMS] = {0};
  for (int unit = 0; unit < units; unit++) above[sums[unit]]++;
  for (int sum = SUMS - 1, total = 0; sum >= 0; sum--) {
    int here = above[sum];
    above[sum] = total;
    total += here;
  }
  for (int unit = 0; unit < units; unit++) counts[(size_t)unit * units + above[sums[unit]]]++;
}

int main(int argc, char **argv) {
  long replications = argc > 1 ? atol(argv[1]) : 10000;
  int units = 0;
  int8_t *scores = readScores(&units);
  int *sums[COMPOSITES];
  uint32_t *counts[COMPOSITES];
  for (int node = 0; node < COMPOSITES; node++) {
    sums[node] = malloc(sizeof(int) * (size_t)units);
    counts[node] = calloc((size_t)units * units, sizeof(uint32_t));
    if (!sums[node] || !counts[node]) return 1;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (long run = 0; run < replications; run++) {
    replicate(scores, units, sums);
    for (int node = 0; node < COMPOSITES; node++) countRanks(sums[node], units, counts[node]);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  uint64_t checksum = 0;
  for (int node = 0; node < COMPOSITES; node++)
    for (size_t at = 0; at < (size_t)units * units; at++) checksum = checksum * 31 + counts[node][at];
  double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  printf("%.6f %llx\n", seconds, (unsigned long long)checksum);
  return 0;
}
