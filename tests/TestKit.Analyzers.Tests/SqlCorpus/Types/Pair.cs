namespace Corpus;

public sealed record Pair(int A, int B);
