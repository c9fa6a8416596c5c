namespace TestKit;

/// <summary>A place in the journal. An array of structs takes a record without the check that an array of an abstract class makes at each store.</summary>
internal readonly struct JournalEntry(CallRecord record)
{
    public CallRecord Record { get; } = record;
}
