namespace TestKit.Generators.Model.Values;

/// <summary>What is copied; called like the runtime's method that copies it.</summary>
internal enum CopyKind
{
    Class,
    Struct,
    Nullable,
    Collection,
    Dictionary,
}
