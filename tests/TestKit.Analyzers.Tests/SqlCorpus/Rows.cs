namespace Corpus;

public static class Rows
{
    public static RowSet TooMany() => RowSet.Create("id", "name").AddRow(1, "a", true); // TK3008

    public static RowSet TooFew() => RowSet.Create("id", "name").AddRow(1); // TK3008

    public static RowSet None() => RowSet.Create("id").AddRow(); // TK3008

    public static RowSet SecondRow()
        => RowSet.Create("id", "name")
            .AddRow(1, "a")
            .AddRow(2); // TK3008

    public static RowSet AsACollection() => RowSet.Create("id", "name").AddRow([1, "a", 2]); // TK3008

    public static RowSet AsAnArray() => RowSet.Create("id", "name").AddRow(new object?[] { 1 }); // TK3008

    public static RowSet Made() => RowSet.Create("id", "name").AddRows(3, i => [i]); // TK3008

    public static void ThroughALocal()
    {
        var rows = RowSet.Create("id", "name");
        rows.AddRow(1, "a");
        rows.AddRow(2); // TK3008
    }

    public static RowSet TextForANumber() => RowSet.Create(Column.Of<int>("id")).AddRow("one"); // TK3008

    public static RowSet NumberForText() => RowSet.Create(Column.Of<string>("name")).AddRow(5); // TK3008

    public static RowSet NumberTooLarge() => RowSet.Create(Column.Of<short>("id")).AddRow(70000); // TK3008

    public static RowSet WiderNumber(long id) => RowSet.Create(Column.Of<int>("id")).AddRow(id); // TK3008

    public static RowSet AnotherStruct(DateTime at) => RowSet.Create(Column.Of<DateOnly>("day")).AddRow(at); // TK3008

    public static RowSet GuidForAnInt() => RowSet.Create(Column.Of<int>("id")).AddRow(Guid.NewGuid()); // TK3008

    public static RowSet NullInAKey() => RowSet.Create(Column.Of<int?>("id").Key()).AddRow([null]); // TK3008

    public static RowSet NullInAnInt() => RowSet.Create(Column.Of<int>("id"), Column.Of<string>("name")).AddRow(null, "a"); // TK3008

    public static RowSet DatabaseNull() => RowSet.Create(Column.Of<bool>("active")).AddRow(DBNull.Value); // TK3008

    public static RowSet AnotherTypeThanTheFirst()
        => RowSet.Create("id", "name")
            .AddRow(1, "a")
            .AddRow("two", "b"); // TK3008

    public static RowSet Fits()
        => RowSet.Create(Column.Of<long>("id"), Column.Of<string?>("name"), Column.Of<decimal>("price"), Column.Of<double>("ratio"), Column.Of<byte>("level"), Column.Of<DayOfWeek>("day"))
            .AddRow(1, null, 5, 2, 200, DayOfWeek.Friday)
            .AddRow((short)2, "a", 5.5m, 2.5f, (byte)1, 4);

    public static RowSet FitsUndeclared() => RowSet.Create("id", "name").AddRow(null, null).AddRow(1, "a").AddRow(null, DBNull.Value).AddRow(2, "b");

    public static RowSet UnknownValues(object id, object?[] row) => RowSet.Create("id", "name").AddRow(id, "a").AddRow(row).AddRow(1, id);

    public static RowSet NullAlone() => RowSet.Create("name").AddRow(null);

    public static RowSet StringsAreOneRow(string[] names) => RowSet.Create("a", "b").AddRow(names);

    public static RowSet StringsAreOneValue() => RowSet.Create("tags").AddRow(new[] { "a", "b" });

    public static RowSet StringsAreTwoValues() => RowSet.Create("a", "b").AddRow(new[] { "a", "b" });

    public static RowSet ListsAreOneValue() => RowSet.Create("ids", "n").AddRow(new[] { 1, 2 }, 2);

    public static RowSet ADateWithOffset(DateTime at) => RowSet.Create(Column.Of<DateTimeOffset>("at")).AddRow(at);

    public static RowSet AnIntThatMayFit(int id) => RowSet.Create(Column.Of<short>("id")).AddRow(id);

    public static RowSet ANullableThatMayFit(int? id) => RowSet.Create(Column.Of<int>("id")).AddRow(id);

    public static RowSet AnyObject(object id, dynamic name) => RowSet.Create(Column.Of<int>("id"), Column.Of<string>("name")).AddRow(id, name);

    public static RowSet ObjectColumn() => RowSet.Create(Column.Of<object>("any")).AddRow(1).AddRow("a");

    public static RowSet ArrayColumn() => RowSet.Create(Column.Of<int[]>("ids"), Column.Of<byte[]>("data")).AddRow(new[] { 1 }, new byte[] { 1 });

    public static RowSet Typed() => RowSet.Create<int, string?>("id", "name").AddRow(1, null);

    public static RowSet ColumnsFromElsewhere(string[] names) => RowSet.Create(names).AddRow(1, 2, 3);

    public static RowSet ColumnFromElsewhere(Column column) => RowSet.Create(column, Column.Of<int>("n")).AddRow("a", 1);

    public static RowSet MadeFit() => RowSet.Create("id", "name").AddRows(3, i => [i, $"User{i}"]);

    public static void Meant() => Assert.Throws<InvalidRowSetException>(() => RowSet.Create("id").AddRow(1, 2));

    public static RowSet Spread(object?[] more) => RowSet.Create("id", "name").AddRow([1, .. more]);

    public static RowSet NegativeFits() => RowSet.Create(Column.Of<sbyte>("n"), Column.Of<float>("f")).AddRow(-5, 3).AddRow(127, 1.5f);
}
