using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

/// <summary>Which edits of one file make it necessary to read another one again. A text that is empty stands for a file that is not there.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("a base interface", "interface IA : IBase;", "interface IBase;", "interface IBase { int Get(); }")]
    [InlineData("a type of a member", "interface IA { Order Get(); }", "record Order;", "record Order(int[] Ids);")]
    [InlineData("a type argument", "interface IA { List<Order> Get(); }", "class Order;", "struct Order;")]
    [InlineData("a type that is not there yet", "interface IA : IBase;", "", "interface IBase;")]
    [InlineData("a type that goes", "interface IA : IBase;", "interface IBase;", "")]
    [InlineData("a type that changes its name", "interface IA : IBase;", "interface IBase;", "interface IBase2;")]
    [InlineData("a constraint", "interface IA<T> where T : Order;", "class Order;", "sealed class Order;")]
    [InlineData("a constant in a default value", "interface IA { void Get(int x = Limits.Most); }", "class Limits { public const int Most = 1; }", "class Limits { public const int Most = 2; }")]
    [InlineData("a constant of a type that is used as static", "using static Limits; interface IA { void Get(int x = Most); }", "class Limits { public const int Most = 1; }", "class Limits { public const int Most = 2; }")]
    [InlineData("a type behind an alias", "using Short = System.Collections.Generic.List<Order>; interface IA { Short Get(); }", "class Order;", "struct Order;")]
    [InlineData("a nested type", "interface IA { Outer.Inner Get(); }", "partial class Outer { public class Inner; }", "partial class Outer { public struct Inner; }")]
    [InlineData("a type that hides behind a nearer one", "class Base; class A : Base { Order X; } class Order;", "", "namespace Demo { class Order; }")]
    [InlineData("an attribute", "[Marked] interface IA;", "class MarkedAttribute : Attribute;", "class MarkedAttribute;")]
    [InlineData("an attribute by its whole name", "[MarkedAttribute] interface IA;", "class MarkedAttribute : Attribute;", "class MarkedAttribute;")]
    [InlineData("an argument of an attribute", "[Obsolete(Texts.Old)] interface IA;", "class Texts { public const string Old = \"a\"; }", "class Texts { public const string Old = \"b\"; }")]
    [InlineData("a type that an attribute names", "[GenerateTestDouble(typeof(IBase))] partial class Own;", "interface IBase;", "interface IBase { int Get(); }")]
    [InlineData("a type that an attribute of the assembly names", "[assembly: GenerateTestDouble(typeof(IBase))]", "interface IBase;", "interface IBase { int Get(); }")]
    [InlineData("another part", "partial interface IA;", "partial interface IA { int Get(); }", "partial interface IA { int Put(); }")]
    [InlineData("another part of a type around it", "partial class Outer { interface IA; }", "partial class Outer { int x; }", "partial class Outer { int y; }")]
    [InlineData("a delegate", "interface IA { Changed Get(); }", "delegate void Changed();", "delegate int Changed();")]
    [InlineData("a member of an enum", "interface IA { void Get(Kind x = Kind.One); }", "enum Kind { One }", "enum Kind { Zero, One }")]
    [InlineData("a namespace that takes a name", "using Order = Demo.Order; interface IA { Order Get(); }", "", "namespace Demo.Order { class Any; }")]
    [InlineData("a namespace that takes the name of an attribute", "[Marked] interface IA;", "", "namespace Demo.MarkedAttribute { class Any; }")]
    [InlineData("a namespace that is used", "using Demo.Near; interface IA { }", "namespace Demo.Near { class Any; }", "namespace Demo.Far { class Any; }")]
    [InlineData("the class of the program", "partial class Program;", "", "System.Console.WriteLine();")]
    [InlineData("an escaped name", "interface IA : @event;", "interface @event;", "interface @event { int Get(); }")]
    public void Edit_OfWhatAFileNames_ReadsItAgain(string kind, string file, string before, string after)
        => Assert.Equal((kind, 2), (kind, CountOf(file, "", before, after)));

    [Theory]
    [InlineData("a base of a base", "interface IA : IBase;", "interface IBase : IRoot;", "interface IRoot;", "interface IRoot { int Get(); }")]
    [InlineData("a member of a member", "interface IA { Order Get(); }", "record Order(Line[] Lines);", "record Line;", "record Line(int[] Ids);")]
    [InlineData("a constant of a constant", "interface IA { void Get(int x = Limits.Most); }", "class Limits { public const int Most = Others.Most; }", "class Others { public const int Most = 1; }", "class Others { public const int Most = 2; }")]
    [InlineData("a base of another part", "partial class A;", "partial class A : Base;", "class Base;", "class Base { int x; }")]
    public void Edit_OfWhatANamedFileNames_ReadsItAgain(string kind, string file, string between, string before, string after)
        => Assert.Equal((kind, 2), (kind, CountOf(file, between, before, after)));

    [Theory]
    [InlineData("a using that all files have", "", "global using Demo.Near;")]
    [InlineData("an alias that all files have", "global using Short = int;", "global using Short = string;")]
    [InlineData("a type that is used as static in all files", "global using static Limits; class Limits { public const int Most = 1; }", "global using static Limits; class Limits { public const int Most = 2; }")]
    [InlineData("an attribute of the assembly", "[assembly: GenerateTestDouble(typeof(IDisposable))]", "[assembly: GenerateTestDouble(typeof(IDisposable), Name = \"Own\")]")]
    [InlineData("an attribute of the module", "", "[module: CLSCompliant(true)]")]
    [InlineData("a constant in an attribute of the assembly", "[assembly: Obsolete(Texts.Old)] class Texts { public const string Old = \"a\"; }", "[assembly: Obsolete(Texts.Old)] class Texts { public const string Old = \"b\"; }")]
    [InlineData("a type that the compiler looks up", "", "namespace System.Runtime.CompilerServices { class IsExternalInit; }")]
    [InlineData("a type in the namespace of the runtime", "namespace TestKit { class Any; }", "namespace TestKit { class Any2; }")]
    [InlineData("a type called as an alias in a double", "", "namespace Demo { class GetArgs; }")]
    [InlineData("a type called as a second alias in a double", "namespace Demo { class GetArgs2_; }", "namespace Other { class GetArgs2_; }")]
    [InlineData("a namespace called as an alias in a double", "", "namespace Demo.GetArgs { class Any; }")]
    public void Edit_OfWhatHoldsForAllFiles_ReadsAllAgain(string kind, string before, string after)
        => Assert.Equal((kind, 2), (kind, CountOf("interface IA { int Get(); }", "", before, after)));

    [Theory]
    [InlineData("a type that nobody names", "class Any;", "class Any { int x; }")]
    [InlineData("a new type", "class Any;", "class Any; record Any2;")]
    [InlineData("a new file in a namespace that is there", "", "namespace Demo.Near { class Any; }")]
    [InlineData("a file that goes", "namespace Demo.Near { class Any; }", "")]
    [InlineData("a file in no namespace that is named", "", "namespace Demo.Far { class Any; }")]
    [InlineData("a type called as a member, a parameter or what stands in a body", "class Get; class Id; class Twice; class Value;", "class Get { int x; }")]
    [InlineData("what is in a type called as an alias in a double", "class GetArgs;", "class GetArgs { int x; }")]
    [InlineData("a type that is called as an alias in a double, in another type", "class Any;", "class Any { class GetArgs; }")]
    [InlineData("what stands beside attributes of the assembly and global usings", "global using Demo.Near; [assembly: GenerateTestDouble(typeof(Any))] class Any;", "global using Demo.Near; [assembly: GenerateTestDouble(typeof(Any))] class Any { int x; }")]
    [InlineData("a directive", "class Any;", "#nullable disable\nclass Any;")]
    public void Edit_OfWhatNoFileNames_ReadsNothingAgain(string kind, string before, string after)
        => Assert.Equal((kind, 1), (kind, CountOf("using Demo.Near; namespace Demo { interface IA { int Get(int Id); int Field => Twice(Value); } }", "namespace Demo.Near { class Between; }", before, after)));

    [Fact]
    public void File_ComesBack_IsReadAgain()
    {
        var readings = new Readings();
        var (reader, one, other) = (Readings.Parse("interface IA : IBase;"), Readings.Parse("interface IBase;"), Readings.Parse("interface IBase { int Get(); }"));
        readings.Read(reader, reader, one);
        readings.Read(reader, reader, other);
        readings.Read(one, one);
        readings.Read(reader, reader, one);

        Assert.Equal(3, readings.Of(reader));
    }

    [Fact]
    public void File_ChangedWhileItsReplacementWasAway_IsReadAgain()
    {
        var readings = new Readings();
        var (reader, same, another) = (Readings.Parse("interface IA : IBase; class A { int x = 1; }"), Readings.Parse("interface IA : IBase; class A { int x = 2; }"), Readings.Parse("interface IA;"));
        var (one, other) = (Readings.Parse("interface IBase;"), Readings.Parse("interface IBase { int Get(); }"));
        readings.Read(reader, reader, one);
        readings.Read(another, another, one);
        readings.Read(another, another, other);
        readings.Read(same, same, other);
        readings.Read(reader, reader, other);

        Assert.Equal(2, readings.Of(reader));
    }

    [Fact]
    public void Project_IsAskedAboutOutOfOrder_GivesWhatHoldsThere()
    {
        var readings = new Readings();
        var (reader, one, other, unrelated) = (Readings.Parse("interface IA : IBase;"), Readings.Parse("interface IBase;"), Readings.Parse("interface IBase { int Get(); }"), Readings.Parse("class Any;"));
        var (first, second, third) = (Readings.Project(reader, one), Readings.Project(reader, other), Readings.Project(reader, other, unrelated));

        readings.Read(reader, first);
        readings.Read(reader, second);
        readings.Read(reader, first);
        Assert.Equal(3, readings.Of(reader));

        readings.Read(reader, third);
        Assert.Equal(4, readings.Of(reader));

        readings.Read(reader, second);
        Assert.Equal(4, readings.Of(reader));
    }

    [Fact]
    public void Files_StandInAnotherOrder_AreReadAgain()
    {
        var readings = new Readings();
        var (reader, one, other) = (Readings.Parse("partial interface IA;"), Readings.Parse("partial interface IA { int Get(); }"), Readings.Parse("partial interface IA { int Put(); }"));
        readings.Read(reader, reader, one, other);
        readings.Read(reader, reader, other, one);

        Assert.Equal(2, readings.Of(reader));
    }

    [Fact]
    public void Edit_OfOneOfManyFiles_ReadsThoseThatNameItOnly()
    {
        var readings = new Readings();
        var files = Enumerable.Range(0, 20).Select(i => Readings.Parse($"interface I{i} : IBase{i % 4} {{ Order{i} Get(); }} class Order{i};")).ToList();
        var bases = Enumerable.Range(0, 4).Select(i => Readings.Parse($"interface IBase{i};")).ToList();
        var before = Readings.Project([.. files, .. bases]);
        var after = before.ReplaceSyntaxTree(bases[1], Readings.Parse("interface IBase1 { int Put(); }"));
        foreach (var (file, project) in from project in new[] { before, after } from file in files select (file, project))
        {
            readings.Read(file, project);
        }

        Assert.All(files.Select((file, i) => (file, i)), each => Assert.Equal(each.i % 4 == 1 ? 2 : 1, readings.Of(each.file)));
    }

    [Fact]
    public void Edits_AreMany_LeaveWhatIsKeptRight()
    {
        var readings = new Readings();
        var reader = Readings.Parse("interface IA : IBase;");
        var project = Readings.Project(reader, Readings.Parse("interface IBase;"), Readings.Parse("class Any;"));
        for (var i = 0; i < 500; i++)
        {
            project = project.ReplaceSyntaxTree(project.SyntaxTrees[2], Readings.Parse($"class Any{i};"));
            readings.Read(reader, project);
        }

        Assert.Equal(1, readings.Of(reader));

        readings.Read(reader, project.ReplaceSyntaxTree(project.SyntaxTrees[1], Readings.Parse("interface IBase { int Get(); }")));
        Assert.Equal(2, readings.Of(reader));
    }

    private static int CountOf(string file, string between, string before, string after)
    {
        var readings = new Readings();
        var (reader, linked) = (Readings.Parse(file), Readings.Parse(between));
        foreach (var text in new[] { before, after })
        {
            readings.Read(reader, text.Length == 0 ? [reader, linked] : [reader, linked, Readings.Parse(text)]);
        }

        return readings.Of(reader);
    }
}
