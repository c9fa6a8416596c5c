namespace TestKit.Shapes.Tests.Subjects;

/// <summary>Implements some slots itself.</summary>
[GenerateTestDouble(typeof(IThing))]
internal sealed partial class OwnThing
{
    int IThing.Size => 40;

    int IThing.Get(int x) => x + 1;
}
