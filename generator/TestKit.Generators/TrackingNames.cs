namespace TestKit.Generators;

/// <summary>The steps of the pipeline, as tests ask for them.</summary>
internal static class TrackingNames
{
    public const string Read = nameof(Read);
    public const string Referenced = nameof(Referenced);
    public const string Names = nameof(Names);
    public const string Emit = nameof(Emit);
    public const string Values = nameof(Values);
    public const string Rows = nameof(Rows);
}
