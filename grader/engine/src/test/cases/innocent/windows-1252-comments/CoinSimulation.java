package practice;

import java.util.random.RandomGenerator;

/** Münzwürfe: schön fair – für alle. */
public final class CoinSimulation {

	public static int[] headCounts(int batches, int flips, RandomGenerator random) {
		if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
		int[] counts = new int[batches];
		for (int i = 0; i < batches; i++)
			for (int j = 0; j < flips; j++)
				if (random.nextDouble() < 0.5) counts[i]++;
		return counts;
	}

	public static int[] histogram(int[] headCounts, int flips) {
		int[] bars = new int[flips + 1];
		for (int heads : headCounts) {
			if (heads < 0 || heads > flips) throw new IllegalArgumentException("count");
			bars[heads]++;
		}
		return bars;
	}

	public static double mean(int[] headCounts) {
		if (headCounts.length == 0) throw new IllegalArgumentException("empty");
		double sum = 0;
		for (int heads : headCounts) sum += heads;
		return sum / headCounts.length;
	}

	public static double standardDeviation(int[] headCounts) {
		double mean = mean(headCounts), sum = 0;
		for (int heads : headCounts) sum += (heads - mean) * (heads - mean);
		return Math.sqrt(sum / headCounts.length);
	}

	public static double shareAtLeast(int[] headCounts, int threshold) {
		if (headCounts.length == 0) throw new IllegalArgumentException("empty");
		int many = 0;
		for (int heads : headCounts) if (heads >= threshold) many++;
		return (double) many / headCounts.length;
	}
}
