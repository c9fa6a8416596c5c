namespace TestKit.Generators.Model.Values;

/// <summary>The values that a double's members take and give: how messages show them, how they are copied, and which can be doubles.</summary>
/// <param name="Texts">The records that need a text of their own.</param>
/// <param name="Copies">The types that are copied; none where the double does not ask for it.</param>
/// <param name="Results">The interfaces that members return.</param>
internal sealed record ValuesModel(EquatableArray<RecordTextModel> Texts, EquatableArray<CopyModel> Copies, EquatableArray<ResultModel> Results)
{
    public static readonly ValuesModel None = new(default, default, default);
}
