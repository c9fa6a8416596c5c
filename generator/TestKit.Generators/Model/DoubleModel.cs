using System.Linq;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Model.Values;

namespace TestKit.Generators.Model;

/// <summary>A double: all that its code is printed from.</summary>
/// <param name="HintName">The name of its file.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The headers of the types around it, outermost first.</param>
/// <param name="Accessibility">Its accessibility keyword; empty where the user's own part says it.</param>
/// <param name="Name">Its class name, without type parameters.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Interface">The type it doubles, as written in code.</param>
/// <param name="Members">Its members in the order of their declaration.</param>
/// <param name="Backing">The reference implementation that is made by default; null for none.</param>
/// <param name="Constructors">The constructors to print.</param>
/// <param name="ObjectProperty">The name of the property that gives the double as what it doubles; null where a member has the name.</param>
/// <param name="TransitionsProperty">The name of the property that gives the transition log.</param>
/// <param name="StandIn">What stands in for the double where the doubled type is no interface; null otherwise.</param>
/// <param name="StateReader">Through which method a test reads states; null for none.</param>
/// <param name="Sql">What it has because its interface carries SQL; null for nothing.</param>
internal sealed record DoubleModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string Accessibility,
    string Name,
    EquatableArray<TypeParameterModel> TypeParameters,
    string Interface,
    EquatableArray<MemberModel> Members,
    string? Backing,
    ConstructorKinds Constructors,
    string? ObjectProperty,
    string TransitionsProperty,
    StandInModel? StandIn,
    StateReaderModel? StateReader,
    SqlDoubleModel? Sql)
{
    /// <summary>The attribute of a double whose interface is obsolete as an error; null for every other.</summary>
    public string? Mark { get; init; }

    /// <summary>The members that the user's part implements itself: nothing is printed for them but what default bodies need.</summary>
    public EquatableArray<MemberModel> UserMembers { get; init; }

    /// <summary>The values that its members take and give.</summary>
    public ValuesModel Values { get; init; } = ValuesModel.None;

    /// <summary>The name of the property that gives the control of its static members; null where it has none.</summary>
    public string? StaticProperty { get; init; }

    /// <summary>The type parameters through which the bodies of its static members run, each with the interface that declares them.</summary>
    public EquatableArray<TypeParameterModel> StaticBodies { get; init; }

    /// <summary>Whether the interface can be a type argument: not where it has static members without a body.</summary>
    public bool IsTypeArgument { get; init; } = true;

    /// <summary>What tells this double from every other of the project.</summary>
    public string Identity => IdentityOf(Namespace, Containers, Name, TypeParameters.Count);

    /// <summary>What the classes with its extension methods are called in front: unique among doubles of one name.</summary>
    public string ExtensionsName
        => string.Join("_", Containers.Select(header => header.Split('<')[0].Split(' ').Last()).Append(Name)).Replace("@", "")
            + (TypeParameters.Count == 0 ? "" : $"{TypeParameters.Count}");

    public static string IdentityOf(string space, EquatableArray<string> containers, string name, int typeParameters)
        => $"{space}|{string.Join("|", containers)}|{name}`{typeParameters}";
}
