using System.Data.Common;

namespace TestKit.Data;

/// <summary>Fills tables by way of a <see cref="FakeDbCommand"/>.</summary>
public sealed class FakeDbDataAdapter : DbDataAdapter;
