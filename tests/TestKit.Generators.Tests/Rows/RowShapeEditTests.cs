using TestKit.Generators.Tests.Harness;
using TestKit.Generators.Tests.Incrementality;
using Xunit;

namespace TestKit.Generators.Tests.Rows;

/// <summary>What an edit costs the code about rows.</summary>
public sealed class RowShapeEditTests
{
    private readonly EditSession _session = new(GeneratorRun.Of(
        "public record User(int Id); public record Order(int Id);",
        "using TestKit.Data; public class Tests { public object A() => RowSet.From(new User[0]); public object B() => RowSet.From(new Order[0]); }"));

    [Fact]
    public void Edit_BesideTheCalls_PrintsNothing()
    {
        _session.Replace("Source1.cs", "public object A()", "public int C() => 1; public object A()");

        Assert.Equal(0, Cached.Printed(_session.Last));
    }

    [Fact]
    public void Edit_OfOneType_PrintsThatTypeAlone()
    {
        _session.Replace("Source0.cs", "Order(int Id)", "Order(int Id, int Count)");

        Assert.Equal(1, Cached.Printed(_session.Last));
    }

    [Fact]
    public void Edit_ThatTakesTheLastCallAway_TakesItsCodeAway()
    {
        _session.Replace("Source1.cs", "RowSet.From(new Order[0])", "null!");

        Assert.Single(_session.Last.GeneratedSources);
    }
}
