using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class OnAssemblyTests
{
    [Theory]
    [InlineData("IComparable", "public sealed partial class MockComparable : IComparable, ITestDouble, IBacked")]
    [InlineData("IComparer<>", "public sealed partial class MockComparer<T> : IComparer<T>, ITestDouble, IBacked")]
    [InlineData("IComparer<string>", "public sealed partial class MockComparerOfString : IComparer<string>, ITestDouble, IBacked")]
    [InlineData("IDictionary<,>", "public sealed partial class MockDictionary<TKey, TValue> : IDictionary<TKey, TValue>, ITestDouble, IBacked")]
    [InlineData("IDictionary<string, List<int[]>>", "public sealed partial class MockDictionaryOfStringAndListOfInt32Array : IDictionary<string, List<int[]>>, ITestDouble, IBacked")]
    [InlineData("IComparer<(int, string)>", "public sealed partial class MockComparerOfTupleInt32String : IComparer<(int, string)>, ITestDouble, IBacked")]
    public void Assembly_NamesAForeignInterface_HasItsDouble(string type, string head)
        => Assert.Equal(head, GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))]").Generate().Double.Head);

    [Fact]
    public void Double_OfAForeignInterface_IsInItsNamespace()
        => Assert.Equal("System.Collections.Generic", GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparer<>))]").Generate().Double.Namespace);

    [Fact]
    public void Double_ClosedOverAnInternalType_IsInternal()
        => Assert.StartsWith("internal sealed partial class MockComparerOfHidden ", GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparer<Hidden>))] internal sealed class Hidden { }").Generate().Double.Head);

    [Fact]
    public void Assembly_NameAndNamespaceGiven_AreTaken()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparer<>), Name = \"FakeComparer\", Namespace = \"Demo.Fakes\")]").Generate().Double;

        Assert.Equal("Demo.Fakes", made.Namespace);
        Assert.Equal("public sealed partial class FakeComparer<T> : IComparer<T>, ITestDouble, IBacked", made.Head);
    }

    [Fact]
    public void Assembly_NamespaceIsEmpty_IsTheGlobalOne()
        => Assert.Equal("", GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparable), Namespace = \"\")]").Generate().Double.Namespace);

    [Fact]
    public void Assembly_NamesOneInterfaceOpenAndClosed_HasBothDoubles()
        => Assert.Equal(2, GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparer<>)), GenerateTestDouble(typeof(IComparer<int>))]").Generate().Doubles.Count);

    [Fact]
    public void Assembly_NamesAnInterfaceNestedInAnOpenGeneric_TakesAllTypeParameters()
        => Assert.Equal(
            "public sealed partial class MockOuter_IInner<T, U> : Outer<T>.IInner<U>, ITestDouble, IBacked",
            GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.Outer<>.IInner<>))] namespace Demo { public class Outer<T> { public interface IInner<U> { T Get(U u); } } }").Generate().Double.Head);

    [Theory]
    [InlineData("IList<>")]
    [InlineData("IDictionary<,>")]
    [InlineData("System.Data.IDbConnection")]
    [InlineData("System.Data.IDataReader")]
    [InlineData("System.Collections.IList")]
    [InlineData("System.Linq.IQueryable<>")]
    [InlineData("System.ComponentModel.INotifyPropertyChanged")]
    [InlineData("IServiceProvider")]
    [InlineData("IAsyncEnumerable<>")]
    [InlineData("ISpanFormattable")]
    [InlineData("IConvertible")]
    public void Assembly_NamesAWellKnownInterface_CompilesItsDouble(string type)
        => Assert.NotNull(GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))]").Generate().Double);

    [Theory]
    [InlineData("System.IO.Stream", "MockStream")]
    [InlineData("System.Data.Common.DbCommand", "MockDbCommand")]
    [InlineData("System.ComponentModel.INestedContainer", "MockNestedContainer")]
    [InlineData("System.Runtime.Loader.AssemblyLoadContext", "MockAssemblyLoadContext")]
    [InlineData("System.Text.Encoding", "MockEncoding")]
    [InlineData("System.Collections.ObjectModel.Collection<>", "MockCollection")]
    [InlineData("System.Collections.ObjectModel.KeyedCollection<,>", "MockKeyedCollection")]
    [InlineData("EqualityComparer<string>", "MockEqualityComparerOfString")]
    [InlineData("Action", "MockAction")]
    [InlineData("Action<,>", "MockAction")]
    [InlineData("Func<int, string>", "MockFuncOfInt32AndString")]
    [InlineData("EventHandler<>", "MockEventHandler")]
    [InlineData("System.Buffers.SpanAction<,>", "MockSpanAction")]
    public void Assembly_NamesAWellKnownClassOrDelegate_CompilesItsDouble(string type, string name)
        => Assert.Equal(name, GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))]").Generate().Double.Name);

    [Theory]
    [InlineData("string", "it is sealed")]
    [InlineData("int", "it is a struct")]
    [InlineData("DayOfWeek", "it is an enum")]
    [InlineData("Delegate", "it is one of the runtime's own base types")]
    [InlineData("Array", "it is one of the runtime's own base types")]
    [InlineData("System.Reflection.RuntimeReflectionExtensions", "it is static")]
    public void Assembly_NamesWhatCannotBeDoubled_SaysWhyWhereTheDoubleWouldBe(string type, string reason)
        => Assert.Contains(reason, Assert.Single(GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))]").Generate().Refusals));

    [Theory]
    [InlineData("System.Numerics.INumber<>", "MockNumber")]
    [InlineData("IParsable<>", "MockParsable")]
    [InlineData("System.Numerics.IAdditionOperators<,,>", "MockAdditionOperators<TOther, TResult>")]
    public void Assembly_NamesAnInterfaceOfASelfType_ClosesItOverTheDouble(string type, string name)
    {
        var made = GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}), Namespace = \"New.Space\")]").In(GeneratorRun.CSharp14).Generate().Double;

        Assert.Contains($"class {name} : ", made.Text);
        Assert.Contains($"<global::New.Space.{name}", made.Text);
    }

    [Theory]
    [InlineData("int[]")]
    [InlineData("int*")]
    [InlineData("void")]
    public void Assembly_NamesNoNamedType_MakesNothing(string type)
    {
        var made = GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))]").WhileTyping().Generate();

        Assert.Empty(made.Doubles);
        Assert.Empty(made.Reported);
    }
}
