using TestKit.Generated;

namespace TestKit.Data;

/// <summary>A member of a double whose calls carry SQL.</summary>
internal interface ISqlMember
{
    SqlRole Role { get; }

    SqlRequest RequestOf(CallRecord record);
}
