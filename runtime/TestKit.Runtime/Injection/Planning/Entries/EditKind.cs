namespace TestKit.Injection.Planning;

/// <summary>What an edit does at the place of its name.</summary>
internal enum EditKind
{
    Replace,
    InsertBefore,
    InsertAfter,
    Remove,
}
