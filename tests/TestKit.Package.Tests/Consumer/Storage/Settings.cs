namespace Storage;

public sealed record Settings(int Port);
