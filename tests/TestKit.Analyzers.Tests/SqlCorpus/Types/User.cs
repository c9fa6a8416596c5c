namespace Corpus;

public sealed record User(long Id, string Name);
