namespace Storage;

public sealed record Dsn(string Value);
